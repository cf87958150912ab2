"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.admin_identity_import_credentials_lookup_secret import (
    AdminIdentityImportCredentialsLookupSecret,
)
from ory_async.v1.models.identity_with_credentials_oidc import IdentityWithCredentialsOidc
from ory_async.v1.models.identity_with_credentials_passkey import IdentityWithCredentialsPasskey
from ory_async.v1.models.identity_with_credentials_password import IdentityWithCredentialsPassword
from ory_async.v1.models.identity_with_credentials_saml import IdentityWithCredentialsSaml
from ory_async.v1.models.identity_with_credentials_totp import IdentityWithCredentialsTotp
from ory_async.v1.models.identity_with_credentials_webauthn import IdentityWithCredentialsWebAuthn

_ABSENT: dict[str, Any] = dict.fromkeys("lookup_secret oidc passkey password saml totp webauthn".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.lookup_secret = (
                None
                if (v := m[k := "lookup_secret"]) is None
                else AdminIdentityImportCredentialsLookupSecret.from_dict(v, lenient)
            )
            self.oidc = None if (v := m[k := "oidc"]) is None else IdentityWithCredentialsOidc.from_dict(v, lenient)
            self.passkey = (
                None if (v := m[k := "passkey"]) is None else IdentityWithCredentialsPasskey.from_dict(v, lenient)
            )
            self.password = (
                None if (v := m[k := "password"]) is None else IdentityWithCredentialsPassword.from_dict(v, lenient)
            )
            self.saml = None if (v := m[k := "saml"]) is None else IdentityWithCredentialsSaml.from_dict(v, lenient)
            self.totp = None if (v := m[k := "totp"]) is None else IdentityWithCredentialsTotp.from_dict(v, lenient)
            self.webauthn = (
                None if (v := m[k := "webauthn"]) is None else IdentityWithCredentialsWebAuthn.from_dict(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.lookup_secret) is not None:
            out["lookup_secret"] = v
        if (v := self.oidc) is not None:
            out["oidc"] = v
        if (v := self.passkey) is not None:
            out["passkey"] = v
        if (v := self.password) is not None:
            out["password"] = v
        if (v := self.saml) is not None:
            out["saml"] = v
        if (v := self.totp) is not None:
            out["totp"] = v
        if (v := self.webauthn) is not None:
            out["webauthn"] = v
        return out
