"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("kid kty alg crv e n use x y".split())


@define(kw_only=True, repr=False)
class GetJWKSResponseJwksKeysItem(Model):
    """Schema `GetJWKSResponseJwksKeysItem`."""

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
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetJWKSResponseJwksKeysItem:
        self, get = cls.__new__(cls), members(src)
        self.kid = v if type(v := get("kid")) is str else need(text, src, "kid", lenient)
        self.kty = v if type(v := get("kty")) is str else need(text, src, "kty", lenient)
        self.alg = v if type(v := get("alg")) is str else maybe(text, src, "alg", lenient)
        self.crv = v if type(v := get("crv")) is str else maybe(text, src, "crv", lenient)
        self.e = v if type(v := get("e")) is str else maybe(text, src, "e", lenient)
        self.n = v if type(v := get("n")) is str else maybe(text, src, "n", lenient)
        self.use = v if type(v := get("use")) is str else maybe(text, src, "use", lenient)
        self.x = v if type(v := get("x")) is str else maybe(text, src, "x", lenient)
        self.y = v if type(v := get("y")) is str else maybe(text, src, "y", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "kid": self.kid,
            "kty": self.kty,
            "alg": self.alg,
            "crv": self.crv,
            "e": self.e,
            "n": self.n,
            "use": self.use,
            "x": self.x,
            "y": self.y,
        }
        return compact(known, self.additional_properties)
