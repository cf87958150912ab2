"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, moment, need, need_list, plain, rest, text
from ory_async.v1.models.attribute import Attribute

_KEYS = frozenset("attributes name timestamp".split())


@define(kw_only=True, repr=False)
class ProjectEventsDatapoint(Model):
    """Schema `ProjectEventsDatapoint`."""

    attributes: list[Attribute]
    name: str
    """Name given by people."""
    timestamp: datetime
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectEventsDatapoint:
        self, get = cls.__new__(cls), members(src)
        self.attributes = need_list(Attribute.from_dict, src, "attributes", lenient)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.timestamp = need(moment, src, "timestamp", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"attributes": plain(self.attributes), "name": self.name, "timestamp": plain(self.timestamp)}
        return compact(known, self.additional_properties)
