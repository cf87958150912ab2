"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("kid set".split())


@define(kw_only=True, repr=False)
class TrustedOAuth2JwtGrantJsonWebKey(Model):
    """Where the public key of such a party is kept, by set and id.

    Schema `trustedOAuth2JwtGrantJsonWebKey`: part of `TrustedOAuth2JwtGrantIssuer`.
    """

    kid: str | None = None
    """Id of the key inside its set."""
    set: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TrustedOAuth2JwtGrantJsonWebKey:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.kid = v if (v := m["kid"]) is None or type(v) is str else text(v)
            self.set = v if (v := m["set"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.kid) is not None:
            out["kid"] = v if type(v) is str else plain(v)
        if (v := self.set) is not None:
            out["set"] = v if type(v) is str else plain(v)
        return out


decode_trusted_oauth2_jwt_grant_json_web_key = TrustedOAuth2JwtGrantJsonWebKey.from_dict
