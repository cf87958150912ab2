"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.admin_create_identity_import_credentials_oidc import (
    AdminCreateIdentityImportCredentialsOidc,
)
from ory_async.v0alpha2.models.admin_create_identity_import_credentials_password import (
    AdminCreateIdentityImportCredentialsPassword,
)

_ABSENT: dict[str, Any] = dict.fromkeys("oidc password".split())


@define(kw_only=True, repr=False)
class AdminIdentityImportCredentials(Model):
    """Schema `adminIdentityImportCredentials`."""

    oidc: AdminCreateIdentityImportCredentialsOidc | None = None
    password: AdminCreateIdentityImportCredentialsPassword | None = field(default=None, repr=False)
    """The password in plain text; never given back."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminIdentityImportCredentials:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.oidc = (
                None
                if (v := m[k := "oidc"]) is None
                else AdminCreateIdentityImportCredentialsOidc.from_dict(v, lenient)
            )
            self.password = (
                None
                if (v := m[k := "password"]) is None
                else AdminCreateIdentityImportCredentialsPassword.from_dict(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.oidc) is not None:
            out["oidc"] = v
        if (v := self.password) is not None:
            out["password"] = v
        return out
