"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, plain, rest, text
from ory_async.v1.models.event_stream_status import EventStreamStatus

_KEYS = frozenset("created_at https_endpoint id role_arn status topic_arn type updated_at".split())


@define(kw_only=True, repr=False)
class EventStream(Model):
    """Schema `eventStream`."""

    created_at: datetime | None = None
    """When it was made."""
    https_endpoint: str | None = None
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    role_arn: str | None = None
    status: EventStreamStatus | str | None = None
    """Where it stands; unknown values stay strings."""
    topic_arn: str | None = None
    type: str | None = None
    """Kind of the entry; unknown values stay strings."""
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> EventStream:
        self, get = cls.__new__(cls), members(src)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.https_endpoint = (
            v if type(v := get("https_endpoint")) is str else maybe(text, src, "https_endpoint", lenient)
        )
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.role_arn = v if type(v := get("role_arn")) is str else maybe(text, src, "role_arn", lenient)
        self.status = maybe(EventStreamStatus.decode, src, "status", lenient)
        self.topic_arn = v if type(v := get("topic_arn")) is str else maybe(text, src, "topic_arn", lenient)
        self.type = v if type(v := get("type")) is str else maybe(text, src, "type", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "created_at": plain(self.created_at),
            "https_endpoint": self.https_endpoint,
            "id": self.id,
            "role_arn": self.role_arn,
            "status": plain(self.status),
            "topic_arn": self.topic_arn,
            "type": self.type,
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
