"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, need, plain, rest, text

_KEYS = frozenset("alg kid kty use crv d dp dq e k n p q qi x x5c y".split())


@define(kw_only=True, repr=False)
class JsonWebKey(Model):
    """Schema `jsonWebKey`."""

    alg: str
    kid: str
    """Id of the key inside its set."""
    kty: str
    use: str
    crv: str | None = None
    d: str | None = field(default=None, repr=False)
    dp: str | None = field(default=None, repr=False)
    dq: str | None = field(default=None, repr=False)
    e: str | None = None
    k: str | None = field(default=None, repr=False)
    n: str | None = None
    p: str | None = field(default=None, repr=False)
    q: str | None = field(default=None, repr=False)
    qi: str | None = field(default=None, repr=False)
    x: str | None = None
    x5c: list[str] | None = None
    y: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> JsonWebKey:
        self, get = cls.__new__(cls), members(src)
        self.alg = v if type(v := get("alg")) is str else need(text, src, "alg", lenient)
        self.kid = v if type(v := get("kid")) is str else need(text, src, "kid", lenient)
        self.kty = v if type(v := get("kty")) is str else need(text, src, "kty", lenient)
        self.use = v if type(v := get("use")) is str else need(text, src, "use", lenient)
        self.crv = v if type(v := get("crv")) is str else maybe(text, src, "crv", lenient)
        self.d = v if type(v := get("d")) is str else maybe(text, src, "d", lenient)
        self.dp = v if type(v := get("dp")) is str else maybe(text, src, "dp", lenient)
        self.dq = v if type(v := get("dq")) is str else maybe(text, src, "dq", lenient)
        self.e = v if type(v := get("e")) is str else maybe(text, src, "e", lenient)
        self.k = v if type(v := get("k")) is str else maybe(text, src, "k", lenient)
        self.n = v if type(v := get("n")) is str else maybe(text, src, "n", lenient)
        self.p = v if type(v := get("p")) is str else maybe(text, src, "p", lenient)
        self.q = v if type(v := get("q")) is str else maybe(text, src, "q", lenient)
        self.qi = v if type(v := get("qi")) is str else maybe(text, src, "qi", lenient)
        self.x = v if type(v := get("x")) is str else maybe(text, src, "x", lenient)
        self.x5c = maybe_list(text, src, "x5c", lenient)
        self.y = v if type(v := get("y")) is str else maybe(text, src, "y", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "alg": self.alg,
            "kid": self.kid,
            "kty": self.kty,
            "use": self.use,
            "crv": self.crv,
            "d": self.d,
            "dp": self.dp,
            "dq": self.dq,
            "e": self.e,
            "k": self.k,
            "n": self.n,
            "p": self.p,
            "q": self.q,
            "qi": self.qi,
            "x": self.x,
            "x5c": plain(self.x5c),
            "y": self.y,
        }
        return compact(known, self.additional_properties)
