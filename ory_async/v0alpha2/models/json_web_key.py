"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("alg kid kty use crv d dp dq e k n p q qi x x5c y".split())


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

    _names: ClassVar[Iterable[str]] = _ABSENT

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
