"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.event_stream_status import EventStreamStatus, decode_event_stream_status

_ABSENT: dict[str, Any] = dict.fromkeys(
    "created_at https_endpoint id role_arn status topic_arn type updated_at".split()
)


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.https_endpoint = v if (v := m[k := "https_endpoint"]) is None or type(v) is str else text(v)
            self.id = v if (v := m[k := "id"]) is None or type(v) is str else text(v)
            self.role_arn = v if (v := m[k := "role_arn"]) is None or type(v) is str else text(v)
            self.status = None if (v := m[k := "status"]) is None else decode_event_stream_status(v, lenient)
            self.topic_arn = v if (v := m[k := "topic_arn"]) is None or type(v) is str else text(v)
            self.type = v if (v := m[k := "type"]) is None or type(v) is str else text(v)
            self.updated_at = None if (v := m[k := "updated_at"]) is None else moment(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.https_endpoint) is not None:
            out["https_endpoint"] = v
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.role_arn) is not None:
            out["role_arn"] = v
        if (v := self.status) is not None:
            out["status"] = v
        if (v := self.topic_arn) is not None:
            out["topic_arn"] = v
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
