"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.create_event_stream_body_status import (
    CreateEventStreamBodyStatus,
    decode_create_event_stream_body_status,
)
from ory_async.v1.models.create_event_stream_body_type import (
    CreateEventStreamBodyType,
    decode_create_event_stream_body_type,
)

_ABSENT: dict[str, Any] = dict.fromkeys("type https_endpoint role_arn status topic_arn".split())


@define(kw_only=True, repr=False)
class CreateEventStreamBody(Model):
    """Schema `createEventStreamBody`."""

    type: CreateEventStreamBodyType | str
    """Kind of the entry; unknown values stay strings."""
    https_endpoint: str | None = None
    role_arn: str | None = None
    status: CreateEventStreamBodyStatus | str | None = None
    """Where it stands; unknown values stay strings."""
    topic_arn: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateEventStreamBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.type = (
                missing(lenient) if (v := m[k := "type"]) is None else decode_create_event_stream_body_type(v, lenient)
            )
            self.https_endpoint = v if (v := m[k := "https_endpoint"]) is None or type(v) is str else text(v)
            self.role_arn = v if (v := m[k := "role_arn"]) is None or type(v) is str else text(v)
            self.status = (
                None if (v := m[k := "status"]) is None else decode_create_event_stream_body_status(v, lenient)
            )
            self.topic_arn = v if (v := m[k := "topic_arn"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.https_endpoint) is not None:
            out["https_endpoint"] = v
        if (v := self.role_arn) is not None:
            out["role_arn"] = v
        if (v := self.status) is not None:
            out["status"] = v
        if (v := self.topic_arn) is not None:
            out["topic_arn"] = v
        return out
