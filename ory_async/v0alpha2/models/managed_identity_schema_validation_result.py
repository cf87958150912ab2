"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, rest, text

_KEYS = frozenset("message valid".split())


@define(kw_only=True, repr=False)
class ManagedIdentitySchemaValidationResult(Model):
    """Schema `managedIdentitySchemaValidationResult`."""

    message: str | None = None
    """Text for humans; may change, so do not compare it."""
    valid: bool | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ManagedIdentitySchemaValidationResult:
        self, get = cls.__new__(cls), members(src)
        self.message = v if type(v := get("message")) is str else maybe(text, src, "message", lenient)
        self.valid = v if type(v := get("valid")) is bool else maybe(boolean, src, "valid", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"message": self.message, "valid": self.valid}
        return compact(known, self.additional_properties)
