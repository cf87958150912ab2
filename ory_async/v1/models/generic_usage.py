"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, members, need, rest, text

_KEYS = frozenset("additional_price included_usage".split())


@define(kw_only=True, repr=False)
class GenericUsage(Model):
    """Schema `GenericUsage`."""

    additional_price: str
    included_usage: int
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GenericUsage:
        self, get = cls.__new__(cls), members(src)
        self.additional_price = (
            v if type(v := get("additional_price")) is str else need(text, src, "additional_price", lenient)
        )
        self.included_usage = (
            v if type(v := get("included_usage")) is int else need(integer, src, "included_usage", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"additional_price": self.additional_price, "included_usage": self.included_usage}
        return compact(known, self.additional_properties)
