"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("hashed_password password".split())


@define(kw_only=True, repr=False)
class AdminCreateIdentityImportCredentialsPasswordConfig(Model):
    """A password as a hash of another system or in plain text.

    Schema `adminCreateIdentityImportCredentialsPasswordConfig`: part of
    `AdminCreateIdentityImportCredentialsOidcConfig`, `AdminCreateIdentityImportCredentialsPassword`.
    """

    hashed_password: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)
    """The password in plain text; never given back."""

    _names = _ABSENT

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> AdminCreateIdentityImportCredentialsPasswordConfig:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.hashed_password = v if (v := m["hashed_password"]) is None or type(v) is str else text(v)
            self.password = v if (v := m["password"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.hashed_password) is not None:
            out["hashed_password"] = v if type(v) is str else plain(v)
        if (v := self.password) is not None:
            out["password"] = v if type(v) is str else plain(v)
        return out


decode_admin_create_identity_import_credentials_password_config = (
    AdminCreateIdentityImportCredentialsPasswordConfig.from_dict
)
