"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("kid kty alg crv e n use x y".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.kid = v if type(v := m[k := "kid"]) is str else need(text, v, lenient)
            self.kty = v if type(v := m[k := "kty"]) is str else need(text, v, lenient)
            self.alg = v if (v := m[k := "alg"]) is None or type(v) is str else text(v)
            self.crv = v if (v := m[k := "crv"]) is None or type(v) is str else text(v)
            self.e = v if (v := m[k := "e"]) is None or type(v) is str else text(v)
            self.n = v if (v := m[k := "n"]) is None or type(v) is str else text(v)
            self.use = v if (v := m[k := "use"]) is None or type(v) is str else text(v)
            self.x = v if (v := m[k := "x"]) is None or type(v) is str else text(v)
            self.y = v if (v := m[k := "y"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.kid) is not None:
            out["kid"] = v
        if (v := self.kty) is not None:
            out["kty"] = v
        if (v := self.alg) is not None:
            out["alg"] = v
        if (v := self.crv) is not None:
            out["crv"] = v
        if (v := self.e) is not None:
            out["e"] = v
        if (v := self.n) is not None:
            out["n"] = v
        if (v := self.use) is not None:
            out["use"] = v
        if (v := self.x) is not None:
            out["x"] = v
        if (v := self.y) is not None:
            out["y"] = v
        return out
