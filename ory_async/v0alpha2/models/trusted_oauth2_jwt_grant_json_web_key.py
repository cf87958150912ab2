"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("kid set".split())


@define(kw_only=True, repr=False)
class TrustedOAuth2JwtGrantJsonWebKey(Model):
    """Schema `trustedOAuth2JwtGrantJsonWebKey`."""

    kid: str | None = None
    """Id of the key inside its set."""
    set: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TrustedOAuth2JwtGrantJsonWebKey:
        self, get = cls.__new__(cls), members(src)
        self.kid = v if type(v := get("kid")) is str else maybe(text, src, "kid", lenient)
        self.set = v if type(v := get("set")) is str else maybe(text, src, "set", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"kid": self.kid, "set": self.set}
        return compact(known, self.additional_properties)
