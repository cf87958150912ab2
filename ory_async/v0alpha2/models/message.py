"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, moment, plain, rest, text
from ory_async.v0alpha2.models.courier_message_status import CourierMessageStatus
from ory_async.v0alpha2.models.courier_message_type import CourierMessageType

_KEYS = frozenset("body created_at id recipient send_count status subject template_type type updated_at".split())


@define(kw_only=True, repr=False)
class Message(Model):
    """Schema `message`."""

    body: str | None = field(default=None, repr=False)
    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    recipient: str | None = None
    """Address or number the message goes to."""
    send_count: int | None = None
    status: CourierMessageStatus | str | None = None
    """Where it stands; unknown values stay strings."""
    subject: str | None = field(default=None, repr=False)
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    template_type: str | None = None
    type: CourierMessageType | str | None = None
    """Kind of the entry; unknown values stay strings."""
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Message:
        self, get = cls.__new__(cls), members(src)
        self.body = v if type(v := get("body")) is str else maybe(text, src, "body", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.recipient = v if type(v := get("recipient")) is str else maybe(text, src, "recipient", lenient)
        self.send_count = v if type(v := get("send_count")) is int else maybe(integer, src, "send_count", lenient)
        self.status = maybe(CourierMessageStatus.decode, src, "status", lenient)
        self.subject = v if type(v := get("subject")) is str else maybe(text, src, "subject", lenient)
        self.template_type = v if type(v := get("template_type")) is str else maybe(text, src, "template_type", lenient)
        self.type = maybe(CourierMessageType.decode, src, "type", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "body": self.body,
            "created_at": plain(self.created_at),
            "id": self.id,
            "recipient": self.recipient,
            "send_count": self.send_count,
            "status": plain(self.status),
            "subject": self.subject,
            "template_type": self.template_type,
            "type": plain(self.type),
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
