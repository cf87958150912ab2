"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need_list, plain, rest
from ory_async.v1.models.get_jwks_response_jwks_keys_item import GetJWKSResponseJwksKeysItem

_KEYS = frozenset("keys".split())


@define(kw_only=True, repr=False)
class GetJWKSResponseJwks(Model):
    """Schema `GetJWKSResponseJwks`."""

    keys: list[GetJWKSResponseJwksKeysItem]
    """The keys of the set."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetJWKSResponseJwks:
        self, _ = cls.__new__(cls), members(src)
        self.keys = need_list(GetJWKSResponseJwksKeysItem.from_dict, src, "keys", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"keys": plain(self.keys)}
        return compact(known, self.additional_properties)
