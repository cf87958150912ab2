"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.admin_create_identity_import_credentials_oidc import (
    AdminCreateIdentityImportCredentialsOidc,
    decode_admin_create_identity_import_credentials_oidc,
)
from ory_async.v0alpha2.models.admin_create_identity_import_credentials_password import (
    AdminCreateIdentityImportCredentialsPassword,
    decode_admin_create_identity_import_credentials_password,
)

_ABSENT: dict[str, Any] = dict.fromkeys("oidc password".split())


@define(kw_only=True, repr=False)
class AdminIdentityImportCredentials(Model):
    """What an imported user signs in with: a password, linked accounts.

    Schema `adminIdentityImportCredentials`: part of `AdminUpdateIdentityBody`, `AdminCreateIdentityBody`.
    """

    oidc: AdminCreateIdentityImportCredentialsOidc | None = None
    password: AdminCreateIdentityImportCredentialsPassword | None = field(default=None, repr=False)
    """The password in plain text; never given back."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminIdentityImportCredentials:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.oidc = (
                None if (v := m["oidc"]) is None else decode_admin_create_identity_import_credentials_oidc(v, lenient)
            )
            self.password = (
                None
                if (v := m["password"]) is None
                else decode_admin_create_identity_import_credentials_password(v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.oidc) is not None:
            out["oidc"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.password) is not None:
            out["password"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_admin_identity_import_credentials = AdminIdentityImportCredentials.from_dict
