"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.identity_credentials_webauthn import (
    IdentityCredentialsWebAuthn,
    decode_identity_credentials_webauthn,
)

_ABSENT: dict[str, Any] = dict.fromkeys("credentials user_handle".split())


@define(kw_only=True, repr=False)
class IdentityWithCredentialsWebAuthnConfig(Model):
    """The public halves of those security keys, and the handle that they were made for.

    Schema `identityWithCredentialsWebAuthnConfig`: part of `IdentityWithCredentialsWebAuthn`.
    """

    credentials: list[IdentityCredentialsWebAuthn] | None = None
    """Ways to sign in by type; filled only when asked for."""
    user_handle: list[int] | None = None
    """The handle that the keys were made for; else the id of the new user."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityWithCredentialsWebAuthnConfig:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.credentials = (
                None
                if (v := m["credentials"]) is None
                else []
                if v == []
                else many(decode_identity_credentials_webauthn, v, lenient)
            )
            self.user_handle = None if (v := m["user_handle"]) is None else [] if v == [] else many(integer, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.credentials) is not None:
            out["credentials"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.user_handle) is not None:
            out["user_handle"] = plain(v)
        return out


decode_identity_with_credentials_webauthn_config = IdentityWithCredentialsWebAuthnConfig.from_dict
