"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, integer, iso, many, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.identity_credentials_webauthn_attestation import (
    IdentityCredentialsWebAuthnAttestation,
    decode_identity_credentials_webauthn_attestation,
)
from ory_async.v1.models.identity_credentials_webauthn_authenticator import (
    IdentityCredentialsWebAuthnAuthenticator,
    decode_identity_credentials_webauthn_authenticator,
)
from ory_async.v1.models.identity_credentials_webauthn_flags import (
    IdentityCredentialsWebAuthnFlags,
    decode_identity_credentials_webauthn_flags,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "added_at attestation attestation_type authenticator display_name flags id is_passwordless public_key transport".split()
)


@define(kw_only=True, repr=False)
class IdentityCredentialsWebAuthn(Model):
    """A security key or passkey of a user, public half only.

    Schema `identityCredentialsWebAuthn`: part of `IdentityWithCredentialsPasskeyConfig`,
    `IdentityWithCredentialsWebAuthnConfig`.
    """

    added_at: datetime | None = None
    """When the key was added."""
    attestation: IdentityCredentialsWebAuthnAttestation | None = None
    """What the key's maker stated when it was added."""
    attestation_type: str | None = None
    """Form of that statement, none where the browser left it out."""
    authenticator: IdentityCredentialsWebAuthnAuthenticator | None = None
    """Model and use count of the security key."""
    display_name: str | None = None
    """Name that the user gave the key."""
    flags: IdentityCredentialsWebAuthnFlags | None = None
    """What the key said about its user and about copies."""
    id: list[int] | None = None
    """Unique id, given by the server unless you may choose it."""
    is_passwordless: bool | None = None
    """True if the key signs in alone, false if it is a second factor."""
    public_key: list[int] | None = None
    """Public half of the key, as base64."""
    transport: list[str] | None = None
    """How the key can be reached, such as usb, nfc or internal."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsWebAuthn:
        self = new(cls)
        try:
            m = src if len(src) == 10 else {**_ABSENT, **src}
            self.added_at = d if (v := m["added_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.attestation = (
                None
                if (v := m["attestation"]) is None
                else decode_identity_credentials_webauthn_attestation(v, lenient)
            )
            self.attestation_type = v if (v := m["attestation_type"]) is None or type(v) is str else text(v)
            self.authenticator = (
                None
                if (v := m["authenticator"]) is None
                else decode_identity_credentials_webauthn_authenticator(v, lenient)
            )
            self.display_name = v if (v := m["display_name"]) is None or type(v) is str else text(v)
            self.flags = None if (v := m["flags"]) is None else decode_identity_credentials_webauthn_flags(v, lenient)
            self.id = None if (v := m["id"]) is None else [] if v == [] else many(integer, v, lenient)
            self.is_passwordless = v if (v := m["is_passwordless"]) is None or type(v) is bool else boolean(v)
            self.public_key = None if (v := m["public_key"]) is None else [] if v == [] else many(integer, v, lenient)
            self.transport = None if (v := m["transport"]) is None else [] if v == [] else many(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 10 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.added_at,))
        if (v := dates[0]) is not None:
            out["added_at"] = v
        if (v := self.attestation) is not None:
            out["attestation"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.attestation_type) is not None:
            out["attestation_type"] = v if type(v) is str else plain(v)
        if (v := self.authenticator) is not None:
            out["authenticator"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.display_name) is not None:
            out["display_name"] = v if type(v) is str else plain(v)
        if (v := self.flags) is not None:
            out["flags"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.id) is not None:
            out["id"] = plain(v)
        if (v := self.is_passwordless) is not None:
            out["is_passwordless"] = v if type(v) is bool else plain(v)
        if (v := self.public_key) is not None:
            out["public_key"] = plain(v)
        if (v := self.transport) is not None:
            out["transport"] = plain(v)
        return out


decode_identity_credentials_webauthn = IdentityCredentialsWebAuthn.from_dict
