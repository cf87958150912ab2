"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, many, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.courier_message_status import CourierMessageStatus, decode_courier_message_status
from ory_async.v1.models.courier_message_type import CourierMessageType, decode_courier_message_type
from ory_async.v1.models.message_dispatch import MessageDispatch
from ory_async.v1.models.message_template_type import MessageTemplateType, decode_message_template_type

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.body = v if type(v := m[k := "body"]) is str else need(text, v, lenient)
            self.created_at = missing(lenient) if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.recipient = v if type(v := m[k := "recipient"]) is str else need(text, v, lenient)
            self.send_count = v if type(v := m[k := "send_count"]) is int else need(integer, v, lenient)
            self.status = (
                missing(lenient) if (v := m[k := "status"]) is None else decode_courier_message_status(v, lenient)
            )
            self.subject = v if type(v := m[k := "subject"]) is str else need(text, v, lenient)
            self.template_type = (
                missing(lenient) if (v := m[k := "template_type"]) is None else decode_message_template_type(v, lenient)
            )
            self.type = missing(lenient) if (v := m[k := "type"]) is None else decode_courier_message_type(v, lenient)
            self.updated_at = missing(lenient) if (v := m[k := "updated_at"]) is None else moment(v, lenient)
            self.channel = v if (v := m[k := "channel"]) is None or type(v) is str else text(v)
            self.dispatches = (
                None if (v := m[k := "dispatches"]) is None else many(MessageDispatch.from_dict, v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.body) is not None:
            out["body"] = v
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.recipient) is not None:
            out["recipient"] = v
        if (v := self.send_count) is not None:
            out["send_count"] = v
        if (v := self.status) is not None:
            out["status"] = v
        if (v := self.subject) is not None:
            out["subject"] = v
        if (v := self.template_type) is not None:
            out["template_type"] = v
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.channel) is not None:
            out["channel"] = v
        if (v := self.dispatches) is not None:
            out["dispatches"] = v
        return out
