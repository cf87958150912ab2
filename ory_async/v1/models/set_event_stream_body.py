"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.set_event_stream_body_status import (
    SetEventStreamBodyStatus,
    decode_set_event_stream_body_status,
)
from ory_async.v1.models.set_event_stream_body_type import SetEventStreamBodyType, decode_set_event_stream_body_type

_ABSENT: dict[str, Any] = dict.fromkeys("https_endpoint role_arn status topic_arn type".split())


@define(kw_only=True, repr=False)
class SetEventStreamBody(Model):
    """Schema `setEventStreamBody`."""

    https_endpoint: str | None = None
    role_arn: str | None = None
    status: SetEventStreamBodyStatus | str | None = None
    """Where it stands; unknown values stay strings."""
    topic_arn: str | None = None
    type: SetEventStreamBodyType | str | None = None
    """Kind of the entry; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SetEventStreamBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.https_endpoint = v if (v := m[k := "https_endpoint"]) is None or type(v) is str else text(v)
            self.role_arn = v if (v := m[k := "role_arn"]) is None or type(v) is str else text(v)
            self.status = None if (v := m[k := "status"]) is None else decode_set_event_stream_body_status(v, lenient)
            self.topic_arn = v if (v := m[k := "topic_arn"]) is None or type(v) is str else text(v)
            self.type = None if (v := m[k := "type"]) is None else decode_set_event_stream_body_type(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.https_endpoint) is not None:
            out["https_endpoint"] = v
        if (v := self.role_arn) is not None:
            out["role_arn"] = v
        if (v := self.status) is not None:
            out["status"] = v
        if (v := self.topic_arn) is not None:
            out["topic_arn"] = v
        if (v := self.type) is not None:
            out["type"] = v
        return out
