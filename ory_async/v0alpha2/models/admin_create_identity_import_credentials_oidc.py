"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.admin_create_identity_import_credentials_oidc_config import (
    AdminCreateIdentityImportCredentialsOidcConfig,
    decode_admin_create_identity_import_credentials_oidc_config,
)

_ABSENT: dict[str, Any] = dict.fromkeys("config".split())


@define(kw_only=True, repr=False)
class AdminCreateIdentityImportCredentialsOidc(Model):
    """Accounts at providers to link to an imported user.

    Schema `adminCreateIdentityImportCredentialsOidc`: part of `AdminIdentityImportCredentials`.
    """

    config: AdminCreateIdentityImportCredentialsOidcConfig | None = None
    """Settings of this entry; its members depend on the type."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminCreateIdentityImportCredentialsOidc:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.config = (
                None
                if (v := m["config"]) is None
                else decode_admin_create_identity_import_credentials_oidc_config(v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.config) is not None:
            out["config"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_admin_create_identity_import_credentials_oidc = AdminCreateIdentityImportCredentialsOidc.from_dict
