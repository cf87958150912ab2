"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, missing, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.project_events_datapoint import ProjectEventsDatapoint, decode_project_events_datapoint

_ABSENT: dict[str, Any] = dict.fromkeys("events page_token".split())


@define(kw_only=True, repr=False)
class GetProjectEvents(Model):
    """A page of what happened in a project.

    Schema `getProjectEvents`.
    """

    events: list[ProjectEventsDatapoint]
    """What happened, in order of time."""
    page_token: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetProjectEvents:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.events = (
                missing(lenient) or []
                if (v := m["events"]) is None
                else []
                if v == []
                else many(decode_project_events_datapoint, v, lenient)
            )
            self.page_token = v if (v := m["page_token"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.events) is not None:
            out["events"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.page_token) is not None:
            out["page_token"] = v if type(v) is str else plain(v)
        return out


decode_get_project_events = GetProjectEvents.from_dict
