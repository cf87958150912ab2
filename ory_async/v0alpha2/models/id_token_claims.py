"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, maybe_list, members, moment, plain, rest, text

_KEYS = frozenset("acr amr at_hash aud auth_time c_hash exp ext iat iss jti nonce rat sub".split())


@define(kw_only=True, repr=False)
class IDTokenClaims(Model):
    """Schema `IDTokenClaims`."""

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
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IDTokenClaims:
        self, get = cls.__new__(cls), members(src)
        self.acr = v if type(v := get("acr")) is str else maybe(text, src, "acr", lenient)
        self.amr = maybe_list(text, src, "amr", lenient)
        self.at_hash = v if type(v := get("at_hash")) is str else maybe(text, src, "at_hash", lenient)
        self.aud = maybe_list(text, src, "aud", lenient)
        self.auth_time = maybe(moment, src, "auth_time", lenient)
        self.c_hash = v if type(v := get("c_hash")) is str else maybe(text, src, "c_hash", lenient)
        self.exp = maybe(moment, src, "exp", lenient)
        self.ext = maybe(free_form, src, "ext", lenient)
        self.iat = maybe(moment, src, "iat", lenient)
        self.iss = v if type(v := get("iss")) is str else maybe(text, src, "iss", lenient)
        self.jti = v if type(v := get("jti")) is str else maybe(text, src, "jti", lenient)
        self.nonce = v if type(v := get("nonce")) is str else maybe(text, src, "nonce", lenient)
        self.rat = maybe(moment, src, "rat", lenient)
        self.sub = v if type(v := get("sub")) is str else maybe(text, src, "sub", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "acr": self.acr,
            "amr": plain(self.amr),
            "at_hash": self.at_hash,
            "aud": plain(self.aud),
            "auth_time": plain(self.auth_time),
            "c_hash": self.c_hash,
            "exp": plain(self.exp),
            "ext": plain(self.ext),
            "iat": plain(self.iat),
            "iss": self.iss,
            "jti": self.jti,
            "nonce": self.nonce,
            "rat": plain(self.rat),
            "sub": self.sub,
        }
        return compact(known, self.additional_properties)
