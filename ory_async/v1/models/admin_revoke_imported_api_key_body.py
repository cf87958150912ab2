"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest, text
from ory_async.v1.models.revocation_reason import RevocationReason

_KEYS = frozenset("description reason".split())


@define(kw_only=True, repr=False)
class AdminRevokeImportedApiKeyBody(Model):
    """Schema `AdminRevokeImportedApiKeyBody`."""

    description: str | None = None
    """Text for humans."""
    reason: RevocationReason | str | None = None
    """Why, in words for developers."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminRevokeImportedApiKeyBody:
        self, get = cls.__new__(cls), members(src)
        self.description = v if type(v := get("description")) is str else maybe(text, src, "description", lenient)
        self.reason = maybe(RevocationReason.decode, src, "reason", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"description": self.description, "reason": plain(self.reason)}
        return compact(known, self.additional_properties)
