"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe_list, members, plain, rest
from ory_async.v1.models.identity_credentials_webauthn import IdentityCredentialsWebAuthn

_KEYS = frozenset("credentials user_handle".split())


@define(kw_only=True, repr=False)
class IdentityWithCredentialsWebAuthnConfig(Model):
    """Schema `identityWithCredentialsWebAuthnConfig`."""

    credentials: list[IdentityCredentialsWebAuthn] | None = None
    """Ways to sign in by type; filled only when asked for."""
    user_handle: list[int] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityWithCredentialsWebAuthnConfig:
        self, _ = cls.__new__(cls), members(src)
        self.credentials = maybe_list(IdentityCredentialsWebAuthn.from_dict, src, "credentials", lenient)
        self.user_handle = maybe_list(integer, src, "user_handle", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"credentials": plain(self.credentials), "user_handle": plain(self.user_handle)}
        return compact(known, self.additional_properties)
