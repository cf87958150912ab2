"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("message".split())


@define(kw_only=True, repr=False)
class ErrorResponse(Model):
    """Schema `ErrorResponse`."""

    message: str
    """Text for humans; may change, so do not compare it."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ErrorResponse:
        self, get = cls.__new__(cls), members(src)
        self.message = v if type(v := get("message")) is str else need(text, src, "message", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"message": self.message}
        return compact(known, self.additional_properties)
