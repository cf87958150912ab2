"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, moment, need, plain, rest

_KEYS = frozenset("end start".split())


@define(kw_only=True, repr=False)
class TimeInterval(Model):
    """Schema `TimeInterval`."""

    end: datetime
    start: datetime
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TimeInterval:
        self, _ = cls.__new__(cls), members(src)
        self.end = need(moment, src, "end", lenient)
        self.start = need(moment, src, "start", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"end": plain(self.end), "start": plain(self.start)}
        return compact(known, self.additional_properties)
