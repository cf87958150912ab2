"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, integer, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("aaguid clone_warning sign_count".split())


@define(kw_only=True, repr=False)
class IdentityCredentialsWebAuthnAuthenticator(Model):
    """Model and use count of a security key; a count that falls hints at a copy.

    Schema `identityCredentialsWebAuthnAuthenticator`: part of `IdentityCredentialsWebAuthn`.
    """

    aaguid: list[int] | None = None
    """Model of the security key, as base64; all zeros where it does not say."""
    clone_warning: bool | None = None
    """True once the use count fell, as that of a copied key does."""
    sign_count: int | None = None
    """How often the key signed; many passkeys always say 0."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsWebAuthnAuthenticator:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.aaguid = None if (v := m["aaguid"]) is None else [] if v == [] else many(integer, v, lenient)
            self.clone_warning = v if (v := m["clone_warning"]) is None or type(v) is bool else boolean(v)
            self.sign_count = v if (v := m["sign_count"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.aaguid) is not None:
            out["aaguid"] = plain(v)
        if (v := self.clone_warning) is not None:
            out["clone_warning"] = v if type(v) is bool else plain(v)
        if (v := self.sign_count) is not None:
            out["sign_count"] = v if type(v) is int else plain(v)
        return out


decode_identity_credentials_webauthn_authenticator = IdentityCredentialsWebAuthnAuthenticator.from_dict
