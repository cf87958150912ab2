"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.project_events_datapoint import ProjectEventsDatapoint

_ABSENT: dict[str, Any] = dict.fromkeys("events page_token".split())


@define(kw_only=True, repr=False)
class GetProjectEvents(Model):
    """Schema `getProjectEvents`."""

    events: list[ProjectEventsDatapoint]
    """What happened, in order of time."""
    page_token: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetProjectEvents:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.events = (
                missing(lenient) or []
                if (v := m[k := "events"]) is None
                else many(ProjectEventsDatapoint.from_dict, v, lenient)
            )
            self.page_token = v if (v := m[k := "page_token"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.events) is not None:
            out["events"] = v
        if (v := self.page_token) is not None:
            out["page_token"] = v
        return out
