"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.create_event_stream_body_status import (
    CreateEventStreamBodyStatus,
    decode_create_event_stream_body_status,
    known_create_event_stream_body_status,
)
from ory_async.v1.models.create_event_stream_body_type import (
    CreateEventStreamBodyType,
    decode_create_event_stream_body_type,
    known_create_event_stream_body_type,
)

_ABSENT: dict[str, Any] = dict.fromkeys("type https_endpoint role_arn status topic_arn".split())


@define(kw_only=True, repr=False)
class CreateEventStreamBody(Model):
    """Where events of a project shall be delivered, over AWS SNS or HTTPS.

    Schema `createEventStreamBody`: sent to `create_event_stream`.
    """

    type: CreateEventStreamBodyType | str
    """Kind of the entry; unknown values stay strings."""
    https_endpoint: str | None = None
    """Address that events are posted to, where the type is https."""
    role_arn: str | None = None
    """AWS role that Ory takes on to publish, where the type is sns."""
    status: CreateEventStreamBodyStatus | str | None = None
    """Where it stands; unknown values stay strings."""
    topic_arn: str | None = None
    """AWS SNS topic that events are published to, where the type is sns."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateEventStreamBody:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.type = (
                known_create_event_stream_body_type(v, v)
                if type(v := m["type"]) is str
                else need(decode_create_event_stream_body_type, v, lenient)
            )
            self.https_endpoint = v if (v := m["https_endpoint"]) is None or type(v) is str else text(v)
            self.role_arn = v if (v := m["role_arn"]) is None or type(v) is str else text(v)
            self.status = (
                None
                if (v := m["status"]) is None
                else known_create_event_stream_body_status(v, v)
                if type(v) is str
                else decode_create_event_stream_body_status(v)
            )
            self.topic_arn = v if (v := m["topic_arn"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.type) is not None:
            out["type"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.https_endpoint) is not None:
            out["https_endpoint"] = v if type(v) is str else plain(v)
        if (v := self.role_arn) is not None:
            out["role_arn"] = v if type(v) is str else plain(v)
        if (v := self.status) is not None:
            out["status"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.topic_arn) is not None:
            out["topic_arn"] = v if type(v) is str else plain(v)
        return out


decode_create_event_stream_body = CreateEventStreamBody.from_dict
