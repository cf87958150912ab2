"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, iso, many, missing, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.attribute import Attribute, decode_attribute

_ABSENT: dict[str, Any] = dict.fromkeys("attributes name timestamp".split())


@define(kw_only=True, repr=False)
class ProjectEventsDatapoint(Model):
    """Something that happened in a project, such as a sign-in, when and with which details.

    Schema `ProjectEventsDatapoint`: part of `GetProjectEvents`.
    """

    attributes: list[Attribute]
    name: str
    """Name given by people."""
    timestamp: datetime

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectEventsDatapoint:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.attributes = (
                missing(lenient) or []
                if (v := m["attributes"]) is None
                else []
                if v == []
                else many(decode_attribute, v, lenient)
            )
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.timestamp = d if (v := m["timestamp"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.timestamp,))
        if (v := self.attributes) is not None:
            out["attributes"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["timestamp"] = v
        return out


decode_project_events_datapoint = ProjectEventsDatapoint.from_dict
