"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest
from ory_async.v1.models.admin_identity_import_credentials_lookup_secret import (
    AdminIdentityImportCredentialsLookupSecret,
)
from ory_async.v1.models.identity_with_credentials_oidc import IdentityWithCredentialsOidc
from ory_async.v1.models.identity_with_credentials_passkey import IdentityWithCredentialsPasskey
from ory_async.v1.models.identity_with_credentials_password import IdentityWithCredentialsPassword
from ory_async.v1.models.identity_with_credentials_saml import IdentityWithCredentialsSaml
from ory_async.v1.models.identity_with_credentials_totp import IdentityWithCredentialsTotp
from ory_async.v1.models.identity_with_credentials_webauthn import IdentityWithCredentialsWebAuthn

_KEYS = frozenset("lookup_secret oidc passkey password saml totp webauthn".split())


@define(kw_only=True, repr=False)
class IdentityWithCredentials(Model):
    """Schema `identityWithCredentials`."""

    lookup_secret: AdminIdentityImportCredentialsLookupSecret | None = field(default=None, repr=False)
    oidc: IdentityWithCredentialsOidc | None = None
    passkey: IdentityWithCredentialsPasskey | None = None
    password: IdentityWithCredentialsPassword | None = field(default=None, repr=False)
    """The password in plain text; never given back."""
    saml: IdentityWithCredentialsSaml | None = None
    totp: IdentityWithCredentialsTotp | None = None
    webauthn: IdentityWithCredentialsWebAuthn | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityWithCredentials:
        self, _ = cls.__new__(cls), members(src)
        self.lookup_secret = maybe(AdminIdentityImportCredentialsLookupSecret.from_dict, src, "lookup_secret", lenient)
        self.oidc = maybe(IdentityWithCredentialsOidc.from_dict, src, "oidc", lenient)
        self.passkey = maybe(IdentityWithCredentialsPasskey.from_dict, src, "passkey", lenient)
        self.password = maybe(IdentityWithCredentialsPassword.from_dict, src, "password", lenient)
        self.saml = maybe(IdentityWithCredentialsSaml.from_dict, src, "saml", lenient)
        self.totp = maybe(IdentityWithCredentialsTotp.from_dict, src, "totp", lenient)
        self.webauthn = maybe(IdentityWithCredentialsWebAuthn.from_dict, src, "webauthn", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "lookup_secret": plain(self.lookup_secret),
            "oidc": plain(self.oidc),
            "passkey": plain(self.passkey),
            "password": plain(self.password),
            "saml": plain(self.saml),
            "totp": plain(self.totp),
            "webauthn": plain(self.webauthn),
        }
        return compact(known, self.additional_properties)
