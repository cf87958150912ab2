"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("hashed_password password use_password_migration_hook".split())


@define(kw_only=True, repr=False)
class IdentityWithCredentialsPasswordConfig(Model):
    """A password as a hash of another system, in plain text, or to be checked by your web hook.

    Schema `identityWithCredentialsPasswordConfig`: part of `IdentityWithCredentialsPassword`.
    """

    hashed_password: str | None = field(default=None, repr=False)
    """Hash in a format that Kratos knows, such as bcrypt, argon2 or a PHC string."""
    password: str | None = field(default=None, repr=False)
    """The password in plain text; Kratos hashes it, which takes time on purpose."""
    use_password_migration_hook: bool | None = None
    """True to let your web hook check the password at the first sign-in."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityWithCredentialsPasswordConfig:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.hashed_password = v if (v := m["hashed_password"]) is None or type(v) is str else text(v)
            self.password = v if (v := m["password"]) is None or type(v) is str else text(v)
            self.use_password_migration_hook = (
                v if (v := m["use_password_migration_hook"]) is None or type(v) is bool else boolean(v)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.hashed_password) is not None:
            out["hashed_password"] = v if type(v) is str else plain(v)
        if (v := self.password) is not None:
            out["password"] = v if type(v) is str else plain(v)
        if (v := self.use_password_migration_hook) is not None:
            out["use_password_migration_hook"] = v if type(v) is bool else plain(v)
        return out


decode_identity_with_credentials_password_config = IdentityWithCredentialsPasswordConfig.from_dict
