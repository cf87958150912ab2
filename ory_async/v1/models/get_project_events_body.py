"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, maybe_list, members, moment, need, plain, rest, text
from ory_async.v1.models.attribute_filter import AttributeFilter

_KEYS = frozenset("from to event_name filters page_size page_token".split())


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
        self, get = cls.__new__(cls), members(src)
        self.from_ = need(moment, src, "from", lenient)
        self.to = need(moment, src, "to", lenient)
        self.event_name = v if type(v := get("event_name")) is str else maybe(text, src, "event_name", lenient)
        self.filters = maybe_list(AttributeFilter.from_dict, src, "filters", lenient)
        self.page_size = v if type(v := get("page_size")) is int else maybe(integer, src, "page_size", lenient)
        self.page_token = v if type(v := get("page_token")) is str else maybe(text, src, "page_token", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "from": plain(self.from_),
            "to": plain(self.to),
            "event_name": self.event_name,
            "filters": plain(self.filters),
            "page_size": self.page_size,
            "page_token": self.page_token,
        }
        return compact(known, self.additional_properties)
