"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("alg kid kty use crv d dp dq e k n p q qi x x5c y".split())


@define(kw_only=True, repr=False)
class JsonWebKey(Model):
    """A cryptographic key as RFC 7517 has it; the private members are there only on the server's own side.

    Schema `jsonWebKey`: sent to `set_json_web_key`; answer of `set_json_web_key`; part of `JsonWebKeySet`,
    `TrustOAuth2JwtGrantIssuer`.
    """

    alg: str
    """Algorithm that the key is for, such as RS256 or ES256."""
    kid: str
    """Id of the key inside its set."""
    kty: str
    """Family of the key, RSA, EC, OKP or oct."""
    use: str
    """What the key is for, sig or enc."""
    crv: str | None = None
    """Curve of an elliptic key, such as P-256 or Ed25519."""
    d: str | None = field(default=None, repr=False)
    """The private part; present only where the server hands out private keys."""
    dp: str | None = field(default=None, repr=False)
    """Private part of an RSA key, d modulo p - 1."""
    dq: str | None = field(default=None, repr=False)
    """Private part of an RSA key, d modulo q - 1."""
    e: str | None = None
    """Public exponent of an RSA key."""
    k: str | None = field(default=None, repr=False)
    """The key itself where it is symmetric; as secret as a password."""
    n: str | None = None
    """Modulus of an RSA key."""
    p: str | None = field(default=None, repr=False)
    """First prime of an RSA key, private."""
    q: str | None = field(default=None, repr=False)
    """Second prime of an RSA key, private."""
    qi: str | None = field(default=None, repr=False)
    """Private part of an RSA key, the inverse of q modulo p."""
    x: str | None = None
    """Public coordinate of an elliptic key."""
    x5c: list[str] | None = None
    """Certificates that vouch for the key, its own first, as base64."""
    y: str | None = None
    """Second public coordinate of an elliptic key; Ed25519 has none."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> JsonWebKey:
        self = new(cls)
        try:
            m = src if len(src) == 17 else {**_ABSENT, **src}
            self.alg = v if type(v := m["alg"]) is str else need(text, v, lenient)
            self.kid = v if type(v := m["kid"]) is str else need(text, v, lenient)
            self.kty = v if type(v := m["kty"]) is str else need(text, v, lenient)
            self.use = v if type(v := m["use"]) is str else need(text, v, lenient)
            self.crv = v if (v := m["crv"]) is None or type(v) is str else text(v)
            self.d = v if (v := m["d"]) is None or type(v) is str else text(v)
            self.dp = v if (v := m["dp"]) is None or type(v) is str else text(v)
            self.dq = v if (v := m["dq"]) is None or type(v) is str else text(v)
            self.e = v if (v := m["e"]) is None or type(v) is str else text(v)
            self.k = v if (v := m["k"]) is None or type(v) is str else text(v)
            self.n = v if (v := m["n"]) is None or type(v) is str else text(v)
            self.p = v if (v := m["p"]) is None or type(v) is str else text(v)
            self.q = v if (v := m["q"]) is None or type(v) is str else text(v)
            self.qi = v if (v := m["qi"]) is None or type(v) is str else text(v)
            self.x = v if (v := m["x"]) is None or type(v) is str else text(v)
            self.x5c = None if (v := m["x5c"]) is None else [] if v == [] else many(text, v, lenient)
            self.y = v if (v := m["y"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 17 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.alg) is not None:
            out["alg"] = v if type(v) is str else plain(v)
        if (v := self.kid) is not None:
            out["kid"] = v if type(v) is str else plain(v)
        if (v := self.kty) is not None:
            out["kty"] = v if type(v) is str else plain(v)
        if (v := self.use) is not None:
            out["use"] = v if type(v) is str else plain(v)
        if (v := self.crv) is not None:
            out["crv"] = v if type(v) is str else plain(v)
        if (v := self.d) is not None:
            out["d"] = v if type(v) is str else plain(v)
        if (v := self.dp) is not None:
            out["dp"] = v if type(v) is str else plain(v)
        if (v := self.dq) is not None:
            out["dq"] = v if type(v) is str else plain(v)
        if (v := self.e) is not None:
            out["e"] = v if type(v) is str else plain(v)
        if (v := self.k) is not None:
            out["k"] = v if type(v) is str else plain(v)
        if (v := self.n) is not None:
            out["n"] = v if type(v) is str else plain(v)
        if (v := self.p) is not None:
            out["p"] = v if type(v) is str else plain(v)
        if (v := self.q) is not None:
            out["q"] = v if type(v) is str else plain(v)
        if (v := self.qi) is not None:
            out["qi"] = v if type(v) is str else plain(v)
        if (v := self.x) is not None:
            out["x"] = v if type(v) is str else plain(v)
        if (v := self.x5c) is not None:
            out["x5c"] = plain(v)
        if (v := self.y) is not None:
            out["y"] = v if type(v) is str else plain(v)
        return out


decode_json_web_key = JsonWebKey.from_dict
