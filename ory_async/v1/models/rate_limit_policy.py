"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("quota unit window".split())


@define(kw_only=True, repr=False)
class RateLimitPolicy(Model):
    """Schema `RateLimitPolicy`."""

    quota: str | None = None
    unit: str | None = None
    window: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RateLimitPolicy:
        self, get = cls.__new__(cls), members(src)
        self.quota = v if type(v := get("quota")) is str else maybe(text, src, "quota", lenient)
        self.unit = v if type(v := get("unit")) is str else maybe(text, src, "unit", lenient)
        self.window = v if type(v := get("window")) is str else maybe(text, src, "window", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"quota": self.quota, "unit": self.unit, "window": self.window}
        return compact(known, self.additional_properties)
