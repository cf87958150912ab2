"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, missing, moment, need, new, rest, utc
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("count time".split())


@define(kw_only=True, repr=False)
class MetricsDatapoint(Model):
    """Schema `metricsDatapoint`."""

    count: int
    time: datetime
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> MetricsDatapoint:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.count = v if type(v := m[k := "count"]) is int else need(integer, v, lenient)
            self.time = missing(lenient) if (v := m[k := "time"]) is None else moment(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.count) is not None:
            out["count"] = v
        if (v := self.time) is not None:
            out["time"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
