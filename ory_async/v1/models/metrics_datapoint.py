"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, iso, moment, need, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("count time".split())


@define(kw_only=True, repr=False)
class MetricsDatapoint(Model):
    """How many there were at a moment.

    Schema `metricsDatapoint`: part of `GetProjectMetrics`.
    """

    count: int
    time: datetime

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> MetricsDatapoint:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.count = v if type(v := m["count"]) is int else need(integer, v, lenient)
            self.time = d if (v := m["time"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.time,))
        if (v := self.count) is not None:
            out["count"] = v if type(v) is int else plain(v)
        if (v := dates[0]) is not None:
            out["time"] = v
        return out


decode_metrics_datapoint = MetricsDatapoint.from_dict
