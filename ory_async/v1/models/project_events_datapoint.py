"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.attribute import Attribute

_ABSENT: dict[str, Any] = dict.fromkeys("attributes name timestamp".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.attributes = (
                missing(lenient) or [] if (v := m[k := "attributes"]) is None else many(Attribute.from_dict, v, lenient)
            )
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.timestamp = missing(lenient) if (v := m[k := "timestamp"]) is None else moment(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.attributes) is not None:
            out["attributes"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.timestamp) is not None:
            out["timestamp"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
