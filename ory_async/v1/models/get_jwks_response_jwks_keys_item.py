"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("kid kty alg crv e n use x y".split())


@define(kw_only=True, repr=False)
class GetJWKSResponseJwksKeysItem(Model):
    """One public key that derived tokens are checked with, found by its `kid`.

    Schema `GetJWKSResponseJwksKeysItem`: part of `GetJWKSResponseJwks`.
    """

    kid: str
    """Id of the key inside its set."""
    kty: str
    alg: str | None = None
    crv: str | None = None
    e: str | None = None
    n: str | None = None
    use: str | None = None
    x: str | None = None
    y: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetJWKSResponseJwksKeysItem:
        self = new(cls)
        try:
            m = src if len(src) == 9 else {**_ABSENT, **src}
            self.kid = v if type(v := m["kid"]) is str else need(text, v, lenient)
            self.kty = v if type(v := m["kty"]) is str else need(text, v, lenient)
            self.alg = v if (v := m["alg"]) is None or type(v) is str else text(v)
            self.crv = v if (v := m["crv"]) is None or type(v) is str else text(v)
            self.e = v if (v := m["e"]) is None or type(v) is str else text(v)
            self.n = v if (v := m["n"]) is None or type(v) is str else text(v)
            self.use = v if (v := m["use"]) is None or type(v) is str else text(v)
            self.x = v if (v := m["x"]) is None or type(v) is str else text(v)
            self.y = v if (v := m["y"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 9 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.kid) is not None:
            out["kid"] = v if type(v) is str else plain(v)
        if (v := self.kty) is not None:
            out["kty"] = v if type(v) is str else plain(v)
        if (v := self.alg) is not None:
            out["alg"] = v if type(v) is str else plain(v)
        if (v := self.crv) is not None:
            out["crv"] = v if type(v) is str else plain(v)
        if (v := self.e) is not None:
            out["e"] = v if type(v) is str else plain(v)
        if (v := self.n) is not None:
            out["n"] = v if type(v) is str else plain(v)
        if (v := self.use) is not None:
            out["use"] = v if type(v) is str else plain(v)
        if (v := self.x) is not None:
            out["x"] = v if type(v) is str else plain(v)
        if (v := self.y) is not None:
            out["y"] = v if type(v) is str else plain(v)
        return out


decode_get_jwks_response_jwks_keys_item = GetJWKSResponseJwksKeysItem.from_dict
