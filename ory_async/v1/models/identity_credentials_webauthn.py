"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, integer, maybe, maybe_list, members, moment, plain, rest, text
from ory_async.v1.models.identity_credentials_webauthn_attestation import IdentityCredentialsWebAuthnAttestation
from ory_async.v1.models.identity_credentials_webauthn_authenticator import IdentityCredentialsWebAuthnAuthenticator
from ory_async.v1.models.identity_credentials_webauthn_flags import IdentityCredentialsWebAuthnFlags

_KEYS = frozenset(
    "added_at attestation attestation_type authenticator display_name flags id is_passwordless public_key transport".split()
)


@define(kw_only=True, repr=False)
class IdentityCredentialsWebAuthn(Model):
    """Schema `identityCredentialsWebAuthn`."""

    added_at: datetime | None = None
    attestation: IdentityCredentialsWebAuthnAttestation | None = None
    attestation_type: str | None = None
    authenticator: IdentityCredentialsWebAuthnAuthenticator | None = None
    display_name: str | None = None
    flags: IdentityCredentialsWebAuthnFlags | None = None
    id: list[int] | None = None
    """Unique id, given by the server unless you may choose it."""
    is_passwordless: bool | None = None
    public_key: list[int] | None = None
    transport: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsWebAuthn:
        self, get = cls.__new__(cls), members(src)
        self.added_at = maybe(moment, src, "added_at", lenient)
        self.attestation = maybe(IdentityCredentialsWebAuthnAttestation.from_dict, src, "attestation", lenient)
        self.attestation_type = (
            v if type(v := get("attestation_type")) is str else maybe(text, src, "attestation_type", lenient)
        )
        self.authenticator = maybe(IdentityCredentialsWebAuthnAuthenticator.from_dict, src, "authenticator", lenient)
        self.display_name = v if type(v := get("display_name")) is str else maybe(text, src, "display_name", lenient)
        self.flags = maybe(IdentityCredentialsWebAuthnFlags.from_dict, src, "flags", lenient)
        self.id = maybe_list(integer, src, "id", lenient)
        self.is_passwordless = (
            v if type(v := get("is_passwordless")) is bool else maybe(boolean, src, "is_passwordless", lenient)
        )
        self.public_key = maybe_list(integer, src, "public_key", lenient)
        self.transport = maybe_list(text, src, "transport", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "added_at": plain(self.added_at),
            "attestation": plain(self.attestation),
            "attestation_type": self.attestation_type,
            "authenticator": plain(self.authenticator),
            "display_name": self.display_name,
            "flags": plain(self.flags),
            "id": plain(self.id),
            "is_passwordless": self.is_passwordless,
            "public_key": plain(self.public_key),
            "transport": plain(self.transport),
        }
        return compact(known, self.additional_properties)
