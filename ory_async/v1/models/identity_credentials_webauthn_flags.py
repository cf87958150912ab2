"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("backup_eligible backup_state user_present user_verified".split())


@define(kw_only=True, repr=False)
class IdentityCredentialsWebAuthnFlags(Model):
    """What a security key said about its user and about copies of the key.

    Schema `identityCredentialsWebAuthnFlags`: part of `IdentityCredentialsWebAuthn`.
    """

    backup_eligible: bool | None = None
    """Whether the key may be copied to other devices."""
    backup_state: bool | None = None
    """Whether the key has been copied to other devices."""
    user_present: bool | None = None
    """Whether somebody touched the key."""
    user_verified: bool | None = None
    """Whether the key asked for a PIN or a finger."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsWebAuthnFlags:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.backup_eligible = v if (v := m["backup_eligible"]) is None or type(v) is bool else boolean(v)
            self.backup_state = v if (v := m["backup_state"]) is None or type(v) is bool else boolean(v)
            self.user_present = v if (v := m["user_present"]) is None or type(v) is bool else boolean(v)
            self.user_verified = v if (v := m["user_verified"]) is None or type(v) is bool else boolean(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.backup_eligible) is not None:
            out["backup_eligible"] = v if type(v) is bool else plain(v)
        if (v := self.backup_state) is not None:
            out["backup_state"] = v if type(v) is bool else plain(v)
        if (v := self.user_present) is not None:
            out["user_present"] = v if type(v) is bool else plain(v)
        if (v := self.user_verified) is not None:
            out["user_verified"] = v if type(v) is bool else plain(v)
        return out


decode_identity_credentials_webauthn_flags = IdentityCredentialsWebAuthnFlags.from_dict
