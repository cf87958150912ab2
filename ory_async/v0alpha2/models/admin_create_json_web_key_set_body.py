"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("alg use kid".split())


@define(kw_only=True, repr=False)
class AdminCreateJsonWebKeySetBody(Model):
    """Schema `adminCreateJsonWebKeySetBody`."""

    alg: str
    use: str
    kid: str | None = None
    """Id of the key inside its set."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminCreateJsonWebKeySetBody:
        self, get = cls.__new__(cls), members(src)
        self.alg = v if type(v := get("alg")) is str else need(text, src, "alg", lenient)
        self.use = v if type(v := get("use")) is str else need(text, src, "use", lenient)
        self.kid = v if type(v := get("kid")) is str else maybe(text, src, "kid", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"alg": self.alg, "use": self.use, "kid": self.kid}
        return compact(known, self.additional_properties)
