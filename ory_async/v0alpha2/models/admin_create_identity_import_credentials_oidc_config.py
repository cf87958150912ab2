"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.admin_create_identity_import_credentials_oidc_provider import (
    AdminCreateIdentityImportCredentialsOidcProvider,
)
from ory_async.v0alpha2.models.admin_create_identity_import_credentials_password_config import (
    AdminCreateIdentityImportCredentialsPasswordConfig,
)

_ABSENT: dict[str, Any] = dict.fromkeys("config providers".split())


@define(kw_only=True, repr=False)
class AdminCreateIdentityImportCredentialsOidcConfig(Model):
    """Schema `adminCreateIdentityImportCredentialsOidcConfig`."""

    config: AdminCreateIdentityImportCredentialsPasswordConfig | None = None
    """Settings of this entry; its members depend on the type."""
    providers: list[AdminCreateIdentityImportCredentialsOidcProvider] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminCreateIdentityImportCredentialsOidcConfig:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.config = (
                None
                if (v := m[k := "config"]) is None
                else AdminCreateIdentityImportCredentialsPasswordConfig.from_dict(v, lenient)
            )
            self.providers = (
                None
                if (v := m[k := "providers"]) is None
                else many(AdminCreateIdentityImportCredentialsOidcProvider.from_dict, v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.config) is not None:
            out["config"] = v
        if (v := self.providers) is not None:
            out["providers"] = v
        return out
