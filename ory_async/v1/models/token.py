"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, maybe_list, members, moment, plain, rest, text

_KEYS = frozenset("claims expire_time scopes token".split())


@define(kw_only=True, repr=False)
class Token(Model):
    """Schema `Token`."""

    claims: dict[str, Any] | None = None
    expire_time: datetime | None = None
    """When it stops counting."""
    scopes: list[str] | None = None
    """What the key or token may be used for."""
    token: str | None = field(default=None, repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Token:
        self, get = cls.__new__(cls), members(src)
        self.claims = maybe(free_form, src, "claims", lenient)
        self.expire_time = maybe(moment, src, "expire_time", lenient)
        self.scopes = maybe_list(text, src, "scopes", lenient)
        self.token = v if type(v := get("token")) is str else maybe(text, src, "token", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "claims": plain(self.claims),
            "expire_time": plain(self.expire_time),
            "scopes": plain(self.scopes),
            "token": self.token,
        }
        return compact(known, self.additional_properties)
