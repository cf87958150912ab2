"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, members, need, rest, text

_KEYS = frozenset("count service_name".split())


@define(kw_only=True, repr=False)
class GetMetricsCount(Model):
    """Schema `getMetricsCount`."""

    count: int
    service_name: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetMetricsCount:
        self, get = cls.__new__(cls), members(src)
        self.count = v if type(v := get("count")) is int else need(integer, src, "count", lenient)
        self.service_name = v if type(v := get("service_name")) is str else need(text, src, "service_name", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"count": self.count, "service_name": self.service_name}
        return compact(known, self.additional_properties)
