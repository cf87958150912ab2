"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, plain, rest
from ory_async.v0alpha2.models.admin_create_identity_import_credentials_oidc_provider import (
    AdminCreateIdentityImportCredentialsOidcProvider,
)
from ory_async.v0alpha2.models.admin_create_identity_import_credentials_password_config import (
    AdminCreateIdentityImportCredentialsPasswordConfig,
)

_KEYS = frozenset("config providers".split())


@define(kw_only=True, repr=False)
class AdminCreateIdentityImportCredentialsOidcConfig(Model):
    """Schema `adminCreateIdentityImportCredentialsOidcConfig`."""

    config: AdminCreateIdentityImportCredentialsPasswordConfig | None = None
    """Settings of this entry; its members depend on the type."""
    providers: list[AdminCreateIdentityImportCredentialsOidcProvider] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminCreateIdentityImportCredentialsOidcConfig:
        self, _ = cls.__new__(cls), members(src)
        self.config = maybe(AdminCreateIdentityImportCredentialsPasswordConfig.from_dict, src, "config", lenient)
        self.providers = maybe_list(
            AdminCreateIdentityImportCredentialsOidcProvider.from_dict, src, "providers", lenient
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"config": plain(self.config), "providers": plain(self.providers)}
        return compact(known, self.additional_properties)
