"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.admin_create_identity_import_credentials_oidc_provider import (
    AdminCreateIdentityImportCredentialsOidcProvider,
    decode_admin_create_identity_import_credentials_oidc_provider,
)
from ory_async.v0alpha2.models.admin_create_identity_import_credentials_password_config import (
    AdminCreateIdentityImportCredentialsPasswordConfig,
    decode_admin_create_identity_import_credentials_password_config,
)

_ABSENT: dict[str, Any] = dict.fromkeys("config providers".split())


@define(kw_only=True, repr=False)
class AdminCreateIdentityImportCredentialsOidcConfig(Model):
    """The list of those accounts.

    Schema `adminCreateIdentityImportCredentialsOidcConfig`: part of `AdminCreateIdentityImportCredentialsOidc`.
    """

    config: AdminCreateIdentityImportCredentialsPasswordConfig | None = None
    """Settings of this entry; its members depend on the type."""
    providers: list[AdminCreateIdentityImportCredentialsOidcProvider] | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminCreateIdentityImportCredentialsOidcConfig:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.config = (
                None
                if (v := m["config"]) is None
                else decode_admin_create_identity_import_credentials_password_config(v, lenient)
            )
            self.providers = (
                None
                if (v := m["providers"]) is None
                else []
                if v == []
                else many(decode_admin_create_identity_import_credentials_oidc_provider, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.config) is not None:
            out["config"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.providers) is not None:
            out["providers"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_admin_create_identity_import_credentials_oidc_config = AdminCreateIdentityImportCredentialsOidcConfig.from_dict
