"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest, text
from ory_async.v1.models.set_event_stream_body_status import SetEventStreamBodyStatus
from ory_async.v1.models.set_event_stream_body_type import SetEventStreamBodyType

_KEYS = frozenset("https_endpoint role_arn status topic_arn type".split())


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
        self, get = cls.__new__(cls), members(src)
        self.https_endpoint = (
            v if type(v := get("https_endpoint")) is str else maybe(text, src, "https_endpoint", lenient)
        )
        self.role_arn = v if type(v := get("role_arn")) is str else maybe(text, src, "role_arn", lenient)
        self.status = maybe(SetEventStreamBodyStatus.decode, src, "status", lenient)
        self.topic_arn = v if type(v := get("topic_arn")) is str else maybe(text, src, "topic_arn", lenient)
        self.type = maybe(SetEventStreamBodyType.decode, src, "type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "https_endpoint": self.https_endpoint,
            "role_arn": self.role_arn,
            "status": plain(self.status),
            "topic_arn": self.topic_arn,
            "type": plain(self.type),
        }
        return compact(known, self.additional_properties)
