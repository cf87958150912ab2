"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe_list, members, plain, rest
from ory_async.v1.models.event_stream import EventStream

_KEYS = frozenset("event_streams".split())


@define(kw_only=True, repr=False)
class ListEventStreams(Model):
    """Schema `listEventStreams`."""

    event_streams: list[EventStream] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ListEventStreams:
        self, _ = cls.__new__(cls), members(src)
        self.event_streams = maybe_list(EventStream.from_dict, src, "event_streams", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"event_streams": plain(self.event_streams)}
        return compact(known, self.additional_properties)
