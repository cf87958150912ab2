"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, rest

_KEYS = frozenset("backup_eligible backup_state user_present user_verified".split())


@define(kw_only=True, repr=False)
class IdentityCredentialsWebAuthnFlags(Model):
    """Schema `identityCredentialsWebAuthnFlags`."""

    backup_eligible: bool | None = None
    backup_state: bool | None = None
    user_present: bool | None = None
    user_verified: bool | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsWebAuthnFlags:
        self, get = cls.__new__(cls), members(src)
        self.backup_eligible = (
            v if type(v := get("backup_eligible")) is bool else maybe(boolean, src, "backup_eligible", lenient)
        )
        self.backup_state = (
            v if type(v := get("backup_state")) is bool else maybe(boolean, src, "backup_state", lenient)
        )
        self.user_present = (
            v if type(v := get("user_present")) is bool else maybe(boolean, src, "user_present", lenient)
        )
        self.user_verified = (
            v if type(v := get("user_verified")) is bool else maybe(boolean, src, "user_verified", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "backup_eligible": self.backup_eligible,
            "backup_state": self.backup_state,
            "user_present": self.user_present,
            "user_verified": self.user_verified,
        }
        return compact(known, self.additional_properties)
