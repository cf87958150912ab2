"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("country failed succeeded".split())


@define(kw_only=True, repr=False)
class SessionActivityDatapoint(Model):
    """Schema `SessionActivityDatapoint`."""

    country: str
    failed: int
    succeeded: int
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SessionActivityDatapoint:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.country = v if type(v := m[k := "country"]) is str else need(text, v, lenient)
            self.failed = v if type(v := m[k := "failed"]) is int else need(integer, v, lenient)
            self.succeeded = v if type(v := m[k := "succeeded"]) is int else need(integer, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.country) is not None:
            out["country"] = v
        if (v := self.failed) is not None:
            out["failed"] = v
        if (v := self.succeeded) is not None:
            out["succeeded"] = v
        return out
