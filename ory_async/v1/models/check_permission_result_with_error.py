"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("allowed error".split())


@define(kw_only=True, repr=False)
class CheckPermissionResultWithError(Model):
    """Schema `checkPermissionResultWithError`."""

    allowed: bool
    """Whether the subject has the relation."""
    error: str | None = None
    """What went wrong; a short code in OAuth2 answers."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CheckPermissionResultWithError:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.allowed = v if type(v := m[k := "allowed"]) is bool else need(boolean, v, lenient)
            self.error = v if (v := m[k := "error"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.allowed) is not None:
            out["allowed"] = v
        if (v := self.error) is not None:
            out["error"] = v
        return out
