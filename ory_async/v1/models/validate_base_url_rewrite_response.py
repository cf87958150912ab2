"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("valid reason".split())


@define(kw_only=True, repr=False)
class ValidateBaseURLRewriteResponse(Model):
    """Schema `validateBaseURLRewriteResponse`."""

    valid: bool
    reason: str | None = None
    """Why, in words for developers."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ValidateBaseURLRewriteResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.valid = v if type(v := m[k := "valid"]) is bool else need(boolean, v, lenient)
            self.reason = v if (v := m[k := "reason"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.valid) is not None:
            out["valid"] = v
        if (v := self.reason) is not None:
            out["reason"] = v
        return out
