"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("code message".split())


@define(kw_only=True, repr=False)
class Warning(Model):
    """Schema `Warning`."""

    code: int | None = None
    """One-time code, or the number of an error."""
    message: str | None = None
    """Text for humans; may change, so do not compare it."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Warning:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.code = v if (v := m[k := "code"]) is None or type(v) is int else integer(v)
            self.message = v if (v := m[k := "message"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.code) is not None:
            out["code"] = v
        if (v := self.message) is not None:
            out["message"] = v
        return out
