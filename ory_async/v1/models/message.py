"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, maybe_list, members, moment, need, plain, rest, text
from ory_async.v1.models.courier_message_status import CourierMessageStatus
from ory_async.v1.models.courier_message_type import CourierMessageType
from ory_async.v1.models.message_dispatch import MessageDispatch
from ory_async.v1.models.message_template_type import MessageTemplateType

_KEYS = frozenset(
    "body created_at id recipient send_count status subject template_type type updated_at channel dispatches".split()
)


@define(kw_only=True, repr=False)
class Message(Model):
    """Schema `message`."""

    body: str = field(repr=False)
    created_at: datetime
    """When it was made."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    recipient: str
    """Address or number the message goes to."""
    send_count: int
    status: CourierMessageStatus | str
    """Where it stands; unknown values stay strings."""
    subject: str = field(repr=False)
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    template_type: MessageTemplateType | str
    type: CourierMessageType | str
    """Kind of the entry; unknown values stay strings."""
    updated_at: datetime
    """When it last changed."""
    channel: str | None = None
    dispatches: list[MessageDispatch] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Message:
        self, get = cls.__new__(cls), members(src)
        self.body = v if type(v := get("body")) is str else need(text, src, "body", lenient)
        self.created_at = need(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.recipient = v if type(v := get("recipient")) is str else need(text, src, "recipient", lenient)
        self.send_count = v if type(v := get("send_count")) is int else need(integer, src, "send_count", lenient)
        self.status = need(CourierMessageStatus.decode, src, "status", lenient)
        self.subject = v if type(v := get("subject")) is str else need(text, src, "subject", lenient)
        self.template_type = need(MessageTemplateType.decode, src, "template_type", lenient)
        self.type = need(CourierMessageType.decode, src, "type", lenient)
        self.updated_at = need(moment, src, "updated_at", lenient)
        self.channel = v if type(v := get("channel")) is str else maybe(text, src, "channel", lenient)
        self.dispatches = maybe_list(MessageDispatch.from_dict, src, "dispatches", lenient)
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
            "template_type": plain(self.template_type),
            "type": plain(self.type),
            "updated_at": plain(self.updated_at),
            "channel": self.channel,
            "dispatches": plain(self.dispatches),
        }
        return compact(known, self.additional_properties)
