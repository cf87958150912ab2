"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, need, rest, text

_KEYS = frozenset("valid reason".split())


@define(kw_only=True, repr=False)
class ValidateBaseURLRewriteResponse(Model):
    """Schema `validateBaseURLRewriteResponse`."""

    valid: bool
    reason: str | None = None
    """Why, in words for developers."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ValidateBaseURLRewriteResponse:
        self, get = cls.__new__(cls), members(src)
        self.valid = v if type(v := get("valid")) is bool else need(boolean, src, "valid", lenient)
        self.reason = v if type(v := get("reason")) is str else maybe(text, src, "reason", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"valid": self.valid, "reason": self.reason}
        return compact(known, self.additional_properties)
