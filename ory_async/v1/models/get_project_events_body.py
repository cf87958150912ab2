"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, many, missing, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.attribute_filter import AttributeFilter

_ABSENT: dict[str, Any] = dict.fromkeys("from to event_name filters page_size page_token".split())


@define(kw_only=True, repr=False)
class GetProjectEventsBody(Model):
    """Schema `getProjectEventsBody`."""

    from_: datetime
    to: datetime
    event_name: str | None = None
    filters: list[AttributeFilter] | None = None
    page_size: int | None = None
    page_token: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetProjectEventsBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.from_ = missing(lenient) if (v := m[k := "from"]) is None else moment(v, lenient)
            self.to = missing(lenient) if (v := m[k := "to"]) is None else moment(v, lenient)
            self.event_name = v if (v := m[k := "event_name"]) is None or type(v) is str else text(v)
            self.filters = None if (v := m[k := "filters"]) is None else many(AttributeFilter.from_dict, v, lenient)
            self.page_size = v if (v := m[k := "page_size"]) is None or type(v) is int else integer(v)
            self.page_token = v if (v := m[k := "page_token"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.from_) is not None:
            out["from"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.to) is not None:
            out["to"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.event_name) is not None:
            out["event_name"] = v
        if (v := self.filters) is not None:
            out["filters"] = v
        if (v := self.page_size) is not None:
            out["page_size"] = v
        if (v := self.page_token) is not None:
            out["page_token"] = v
        return out
