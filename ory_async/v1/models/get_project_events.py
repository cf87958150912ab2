"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need_list, plain, rest, text
from ory_async.v1.models.project_events_datapoint import ProjectEventsDatapoint

_KEYS = frozenset("events page_token".split())


@define(kw_only=True, repr=False)
class GetProjectEvents(Model):
    """Schema `getProjectEvents`."""

    events: list[ProjectEventsDatapoint]
    """What happened, in order of time."""
    page_token: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetProjectEvents:
        self, get = cls.__new__(cls), members(src)
        self.events = need_list(ProjectEventsDatapoint.from_dict, src, "events", lenient)
        self.page_token = v if type(v := get("page_token")) is str else maybe(text, src, "page_token", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"events": plain(self.events), "page_token": self.page_token}
        return compact(known, self.additional_properties)
