"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, iso, many, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.attribute_filter import AttributeFilter, decode_attribute_filter

_ABSENT: dict[str, Any] = dict.fromkeys("from to event_name filters page_size page_token".split())


@define(kw_only=True, repr=False)
class GetProjectEventsBody(Model):
    """Which events to list: of what kind, in what time, with which details.

    Schema `getProjectEventsBody`.
    """

    from_: datetime
    to: datetime
    event_name: str | None = None
    filters: list[AttributeFilter] | None = None
    page_size: int | None = None
    page_token: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetProjectEventsBody:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.from_ = d if (v := m["from"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.to = d if (v := m["to"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.event_name = v if (v := m["event_name"]) is None or type(v) is str else text(v)
            self.filters = (
                None if (v := m["filters"]) is None else [] if v == [] else many(decode_attribute_filter, v, lenient)
            )
            self.page_size = v if (v := m["page_size"]) is None or type(v) is int else integer(v)
            self.page_token = v if (v := m["page_token"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.from_, self.to))
        if (v := dates[0]) is not None:
            out["from"] = v
        if (v := dates[1]) is not None:
            out["to"] = v
        if (v := self.event_name) is not None:
            out["event_name"] = v if type(v) is str else plain(v)
        if (v := self.filters) is not None:
            out["filters"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.page_size) is not None:
            out["page_size"] = v if type(v) is int else plain(v)
        if (v := self.page_token) is not None:
            out["page_token"] = v if type(v) is str else plain(v)
        return out


decode_get_project_events_body = GetProjectEventsBody.from_dict
