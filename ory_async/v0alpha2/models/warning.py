"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, rest, text

_KEYS = frozenset("code message".split())


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
        self, get = cls.__new__(cls), members(src)
        self.code = v if type(v := get("code")) is int else maybe(integer, src, "code", lenient)
        self.message = v if type(v := get("message")) is str else maybe(text, src, "message", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"code": self.code, "message": self.message}
        return compact(known, self.additional_properties)
