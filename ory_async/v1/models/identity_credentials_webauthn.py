"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, integer, many, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.identity_credentials_webauthn_attestation import IdentityCredentialsWebAuthnAttestation
from ory_async.v1.models.identity_credentials_webauthn_authenticator import IdentityCredentialsWebAuthnAuthenticator
from ory_async.v1.models.identity_credentials_webauthn_flags import IdentityCredentialsWebAuthnFlags

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.added_at = None if (v := m[k := "added_at"]) is None else moment(v, lenient)
            self.attestation = (
                None
                if (v := m[k := "attestation"]) is None
                else IdentityCredentialsWebAuthnAttestation.from_dict(v, lenient)
            )
            self.attestation_type = v if (v := m[k := "attestation_type"]) is None or type(v) is str else text(v)
            self.authenticator = (
                None
                if (v := m[k := "authenticator"]) is None
                else IdentityCredentialsWebAuthnAuthenticator.from_dict(v, lenient)
            )
            self.display_name = v if (v := m[k := "display_name"]) is None or type(v) is str else text(v)
            self.flags = (
                None if (v := m[k := "flags"]) is None else IdentityCredentialsWebAuthnFlags.from_dict(v, lenient)
            )
            self.id = None if (v := m[k := "id"]) is None else many(integer, v, lenient)
            self.is_passwordless = v if (v := m[k := "is_passwordless"]) is None or type(v) is bool else boolean(v)
            self.public_key = None if (v := m[k := "public_key"]) is None else many(integer, v, lenient)
            self.transport = None if (v := m[k := "transport"]) is None else many(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.added_at) is not None:
            out["added_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.attestation) is not None:
            out["attestation"] = v
        if (v := self.attestation_type) is not None:
            out["attestation_type"] = v
        if (v := self.authenticator) is not None:
            out["authenticator"] = v
        if (v := self.display_name) is not None:
            out["display_name"] = v
        if (v := self.flags) is not None:
            out["flags"] = v
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.is_passwordless) is not None:
            out["is_passwordless"] = v
        if (v := self.public_key) is not None:
            out["public_key"] = v
        if (v := self.transport) is not None:
            out["transport"] = v
        return out
