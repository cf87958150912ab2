"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, many, moment, new, rest, text, utc
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "acr amr at_hash aud auth_time c_hash exp ext iat iss jti nonce rat sub".split()
)


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.acr = v if (v := m[k := "acr"]) is None or type(v) is str else text(v)
            self.amr = None if (v := m[k := "amr"]) is None else many(text, v, lenient)
            self.at_hash = v if (v := m[k := "at_hash"]) is None or type(v) is str else text(v)
            self.aud = None if (v := m[k := "aud"]) is None else many(text, v, lenient)
            self.auth_time = None if (v := m[k := "auth_time"]) is None else moment(v, lenient)
            self.c_hash = v if (v := m[k := "c_hash"]) is None or type(v) is str else text(v)
            self.exp = None if (v := m[k := "exp"]) is None else moment(v, lenient)
            self.ext = None if (v := m[k := "ext"]) is None else free_form(v, lenient)
            self.iat = None if (v := m[k := "iat"]) is None else moment(v, lenient)
            self.iss = v if (v := m[k := "iss"]) is None or type(v) is str else text(v)
            self.jti = v if (v := m[k := "jti"]) is None or type(v) is str else text(v)
            self.nonce = v if (v := m[k := "nonce"]) is None or type(v) is str else text(v)
            self.rat = None if (v := m[k := "rat"]) is None else moment(v, lenient)
            self.sub = v if (v := m[k := "sub"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.acr) is not None:
            out["acr"] = v
        if (v := self.amr) is not None:
            out["amr"] = v
        if (v := self.at_hash) is not None:
            out["at_hash"] = v
        if (v := self.aud) is not None:
            out["aud"] = v
        if (v := self.auth_time) is not None:
            out["auth_time"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.c_hash) is not None:
            out["c_hash"] = v
        if (v := self.exp) is not None:
            out["exp"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.ext) is not None:
            out["ext"] = v
        if (v := self.iat) is not None:
            out["iat"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.iss) is not None:
            out["iss"] = v
        if (v := self.jti) is not None:
            out["jti"] = v
        if (v := self.nonce) is not None:
            out["nonce"] = v
        if (v := self.rat) is not None:
            out["rat"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.sub) is not None:
            out["sub"] = v
        return out
