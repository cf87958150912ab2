"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.admin_identity_import_credentials_lookup_secret import (
    AdminIdentityImportCredentialsLookupSecret,
    decode_admin_identity_import_credentials_lookup_secret,
)
from ory_async.v1.models.identity_with_credentials_oidc import (
    IdentityWithCredentialsOidc,
    decode_identity_with_credentials_oidc,
)
from ory_async.v1.models.identity_with_credentials_passkey import (
    IdentityWithCredentialsPasskey,
    decode_identity_with_credentials_passkey,
)
from ory_async.v1.models.identity_with_credentials_password import (
    IdentityWithCredentialsPassword,
    decode_identity_with_credentials_password,
)
from ory_async.v1.models.identity_with_credentials_saml import (
    IdentityWithCredentialsSaml,
    decode_identity_with_credentials_saml,
)
from ory_async.v1.models.identity_with_credentials_totp import (
    IdentityWithCredentialsTotp,
    decode_identity_with_credentials_totp,
)
from ory_async.v1.models.identity_with_credentials_webauthn import (
    IdentityWithCredentialsWebAuthn,
    decode_identity_with_credentials_webauthn,
)

_ABSENT: dict[str, Any] = dict.fromkeys("lookup_secret oidc passkey password saml totp webauthn".split())


@define(kw_only=True, repr=False)
class IdentityWithCredentials(Model):
    """What an imported user signs in with: a hash of their password, linked accounts, security keys.

    Schema `identityWithCredentials`: part of `CreateIdentityBody`, `UpdateIdentityBody`.
    """

    lookup_secret: AdminIdentityImportCredentialsLookupSecret | None = field(default=None, repr=False)
    """Backup codes to take over."""
    oidc: IdentityWithCredentialsOidc | None = None
    """Linked accounts to take over."""
    passkey: IdentityWithCredentialsPasskey | None = None
    """Passkeys to take over."""
    password: IdentityWithCredentialsPassword | None = field(default=None, repr=False)
    """Password to take over, as a hash or in plain text."""
    saml: IdentityWithCredentialsSaml | None = None
    """Linked SAML accounts to take over."""
    totp: IdentityWithCredentialsTotp | None = None
    """Authenticator app to take over."""
    webauthn: IdentityWithCredentialsWebAuthn | None = None
    """Security keys to take over."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityWithCredentials:
        self = new(cls)
        try:
            m = src if len(src) == 7 else {**_ABSENT, **src}
            self.lookup_secret = (
                None
                if (v := m["lookup_secret"]) is None
                else decode_admin_identity_import_credentials_lookup_secret(v, lenient)
            )
            self.oidc = None if (v := m["oidc"]) is None else decode_identity_with_credentials_oidc(v, lenient)
            self.passkey = None if (v := m["passkey"]) is None else decode_identity_with_credentials_passkey(v, lenient)
            self.password = (
                None if (v := m["password"]) is None else decode_identity_with_credentials_password(v, lenient)
            )
            self.saml = None if (v := m["saml"]) is None else decode_identity_with_credentials_saml(v, lenient)
            self.totp = None if (v := m["totp"]) is None else decode_identity_with_credentials_totp(v, lenient)
            self.webauthn = (
                None if (v := m["webauthn"]) is None else decode_identity_with_credentials_webauthn(v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 7 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.lookup_secret) is not None:
            out["lookup_secret"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.oidc) is not None:
            out["oidc"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.passkey) is not None:
            out["passkey"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.password) is not None:
            out["password"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.saml) is not None:
            out["saml"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.totp) is not None:
            out["totp"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.webauthn) is not None:
            out["webauthn"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_identity_with_credentials = IdentityWithCredentials.from_dict
