"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, iso, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.event_stream_status import (
    EventStreamStatus,
    decode_event_stream_status,
    known_event_stream_status,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "created_at https_endpoint id role_arn status topic_arn type updated_at".split()
)


@define(kw_only=True, repr=False)
class EventStream(Model):
    """Where events of a project are delivered, and over what.

    Schema `eventStream`: answer of `create_event_stream`, `set_event_stream`; part of `ListEventStreams`.
    """

    created_at: datetime | None = None
    """When it was made."""
    https_endpoint: str | None = None
    """Address that events are posted to, where the type is https."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    role_arn: str | None = None
    """AWS role that Ory takes on to publish, where the type is sns."""
    status: EventStreamStatus | str | None = None
    """Where it stands; unknown values stay strings."""
    topic_arn: str | None = None
    """AWS SNS topic that events are published to, where the type is sns."""
    type: str | None = None
    """Kind of the entry; unknown values stay strings."""
    updated_at: datetime | None = None
    """When it last changed."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> EventStream:
        self = new(cls)
        try:
            m = src if len(src) == 8 else {**_ABSENT, **src}
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.https_endpoint = v if (v := m["https_endpoint"]) is None or type(v) is str else text(v)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.role_arn = v if (v := m["role_arn"]) is None or type(v) is str else text(v)
            self.status = (
                None
                if (v := m["status"]) is None
                else known_event_stream_status(v, v)
                if type(v) is str
                else decode_event_stream_status(v)
            )
            self.topic_arn = v if (v := m["topic_arn"]) is None or type(v) is str else text(v)
            self.type = v if (v := m["type"]) is None or type(v) is str else text(v)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 8 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.https_endpoint) is not None:
            out["https_endpoint"] = v if type(v) is str else plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.role_arn) is not None:
            out["role_arn"] = v if type(v) is str else plain(v)
        if (v := self.status) is not None:
            out["status"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.topic_arn) is not None:
            out["topic_arn"] = v if type(v) is str else plain(v)
        if (v := self.type) is not None:
            out["type"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        return out


decode_event_stream = EventStream.from_dict
