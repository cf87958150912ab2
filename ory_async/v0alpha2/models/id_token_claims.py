"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, free_form, inside, iso, many, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "acr amr at_hash aud auth_time c_hash exp ext iat iss jti nonce rat sub".split()
)


@define(kw_only=True, repr=False)
class IDTokenClaims(Model):
    """What an ID token says about the user and their sign-in.

    Schema `IDTokenClaims`: part of `OAuth2ConsentSession`.
    """

    acr: str | None = None
    amr: list[str] | None = None
    """Authentication methods used, in short names."""
    at_hash: str | None = None
    aud: list[str] | None = None
    auth_time: datetime | None = None
    c_hash: str | None = None
    exp: datetime | None = None
    ext: dict[str, Any] | None = None
    iat: datetime | None = None
    iss: str | None = None
    jti: str | None = None
    nonce: str | None = None
    rat: datetime | None = None
    sub: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IDTokenClaims:
        self = new(cls)
        try:
            m = src if len(src) == 14 else {**_ABSENT, **src}
            self.acr = v if (v := m["acr"]) is None or type(v) is str else text(v)
            self.amr = None if (v := m["amr"]) is None else [] if v == [] else many(text, v, lenient)
            self.at_hash = v if (v := m["at_hash"]) is None or type(v) is str else text(v)
            self.aud = None if (v := m["aud"]) is None else [] if v == [] else many(text, v, lenient)
            self.auth_time = d if (v := m["auth_time"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.c_hash = v if (v := m["c_hash"]) is None or type(v) is str else text(v)
            self.exp = d if (v := m["exp"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.ext = None if (v := m["ext"]) is None else free_form(v, lenient)
            self.iat = d if (v := m["iat"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.iss = v if (v := m["iss"]) is None or type(v) is str else text(v)
            self.jti = v if (v := m["jti"]) is None or type(v) is str else text(v)
            self.nonce = v if (v := m["nonce"]) is None or type(v) is str else text(v)
            self.rat = d if (v := m["rat"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.sub = v if (v := m["sub"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 14 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.auth_time, self.exp, self.iat, self.rat))
        if (v := self.acr) is not None:
            out["acr"] = v if type(v) is str else plain(v)
        if (v := self.amr) is not None:
            out["amr"] = plain(v)
        if (v := self.at_hash) is not None:
            out["at_hash"] = v if type(v) is str else plain(v)
        if (v := self.aud) is not None:
            out["aud"] = plain(v)
        if (v := dates[0]) is not None:
            out["auth_time"] = v
        if (v := self.c_hash) is not None:
            out["c_hash"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["exp"] = v
        if (v := self.ext) is not None:
            out["ext"] = plain(v)
        if (v := dates[2]) is not None:
            out["iat"] = v
        if (v := self.iss) is not None:
            out["iss"] = v if type(v) is str else plain(v)
        if (v := self.jti) is not None:
            out["jti"] = v if type(v) is str else plain(v)
        if (v := self.nonce) is not None:
            out["nonce"] = v if type(v) is str else plain(v)
        if (v := dates[3]) is not None:
            out["rat"] = v
        if (v := self.sub) is not None:
            out["sub"] = v if type(v) is str else plain(v)
        return out


decode_id_token_claims = IDTokenClaims.from_dict
