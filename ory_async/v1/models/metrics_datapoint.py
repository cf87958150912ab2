"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, members, moment, need, plain, rest

_KEYS = frozenset("count time".split())


@define(kw_only=True, repr=False)
class MetricsDatapoint(Model):
    """Schema `metricsDatapoint`."""

    count: int
    time: datetime
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> MetricsDatapoint:
        self, get = cls.__new__(cls), members(src)
        self.count = v if type(v := get("count")) is int else need(integer, src, "count", lenient)
        self.time = need(moment, src, "time", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"count": self.count, "time": plain(self.time)}
        return compact(known, self.additional_properties)
