"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need_list, plain, rest, text

_KEYS = frozenset("events".split())


@define(kw_only=True, repr=False)
class GetMetricsEventTypes(Model):
    """Schema `getMetricsEventTypes`."""

    events: list[str]
    """What happened, in order of time."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetMetricsEventTypes:
        self, _ = cls.__new__(cls), members(src)
        self.events = need_list(text, src, "events", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"events": plain(self.events)}
        return compact(known, self.additional_properties)
