"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest
from ory_async.v0alpha2.models.admin_create_identity_import_credentials_oidc import (
    AdminCreateIdentityImportCredentialsOidc,
)
from ory_async.v0alpha2.models.admin_create_identity_import_credentials_password import (
    AdminCreateIdentityImportCredentialsPassword,
)

_KEYS = frozenset("oidc password".split())


@define(kw_only=True, repr=False)
class AdminIdentityImportCredentials(Model):
    """Schema `adminIdentityImportCredentials`."""

    oidc: AdminCreateIdentityImportCredentialsOidc | None = None
    password: AdminCreateIdentityImportCredentialsPassword | None = field(default=None, repr=False)
    """The password in plain text; never given back."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminIdentityImportCredentials:
        self, _ = cls.__new__(cls), members(src)
        self.oidc = maybe(AdminCreateIdentityImportCredentialsOidc.from_dict, src, "oidc", lenient)
        self.password = maybe(AdminCreateIdentityImportCredentialsPassword.from_dict, src, "password", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"oidc": plain(self.oidc), "password": plain(self.password)}
        return compact(known, self.additional_properties)
