"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, moment, new, rest, utc
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("end start".split())


@define(kw_only=True, repr=False)
class TimeInterval(Model):
    """Schema `TimeInterval`."""

    end: datetime
    start: datetime
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TimeInterval:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.end = missing(lenient) if (v := m[k := "end"]) is None else moment(v, lenient)
            self.start = missing(lenient) if (v := m[k := "start"]) is None else moment(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.end) is not None:
            out["end"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.start) is not None:
            out["start"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
