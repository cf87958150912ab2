"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe_list, members, plain, rest
from ory_async.v0alpha2.models.json_web_key import JsonWebKey

_KEYS = frozenset("keys".split())


@define(kw_only=True, repr=False)
class JsonWebKeySet(Model):
    """Schema `jsonWebKeySet`."""

    keys: list[JsonWebKey] | None = None
    """The keys of the set."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> JsonWebKeySet:
        self, _ = cls.__new__(cls), members(src)
        self.keys = maybe_list(JsonWebKey.from_dict, src, "keys", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"keys": plain(self.keys)}
        return compact(known, self.additional_properties)
