"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest, text
from ory_async.v1.models.revocation_reason import RevocationReason

_KEYS = frozenset("credential reason".split())


@define(kw_only=True, repr=False)
class SelfRevokeApiKeyRequest(Model):
    """Schema `SelfRevokeApiKeyRequest`."""

    credential: str | None = field(default=None, repr=False)
    reason: RevocationReason | str | None = None
    """Why, in words for developers."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfRevokeApiKeyRequest:
        self, get = cls.__new__(cls), members(src)
        self.credential = v if type(v := get("credential")) is str else maybe(text, src, "credential", lenient)
        self.reason = maybe(RevocationReason.decode, src, "reason", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"credential": self.credential, "reason": plain(self.reason)}
        return compact(known, self.additional_properties)
