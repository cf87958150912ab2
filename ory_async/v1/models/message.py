"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, OpenStrEnum, inside, integer, iso, many, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.courier_message_status import (
    CourierMessageStatus,
    decode_courier_message_status,
    known_courier_message_status,
)
from ory_async.v1.models.courier_message_type import (
    CourierMessageType,
    decode_courier_message_type,
    known_courier_message_type,
)
from ory_async.v1.models.message_dispatch import MessageDispatch, decode_message_dispatch
from ory_async.v1.models.message_template_type import (
    MessageTemplateType,
    decode_message_template_type,
    known_message_template_type,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "body created_at id recipient send_count status subject template_type type updated_at channel dispatches".split()
)


@define(kw_only=True, repr=False)
class Message(Model):
    """A mail or text that Kratos sends, with its content and the tries so far.

    Schema `message`: answer of `list_courier_messages`, `get_courier_message`.
    """

    body: str = field(repr=False)
    """Text of the message, codes and links included."""
    created_at: datetime
    """When it was made."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    recipient: str
    """Address or number the message goes to."""
    send_count: int
    """How often sending was tried."""
    status: CourierMessageStatus | str
    """Where it stands; unknown values stay strings."""
    subject: str = field(repr=False)
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    template_type: MessageTemplateType | str
    """Which text it was written from, such as recovery_code_valid."""
    type: CourierMessageType | str
    """Kind of the entry; unknown values stay strings."""
    updated_at: datetime
    """When it last changed."""
    channel: str | None = None
    """Id of the channel it goes out by, such as email or sms."""
    dispatches: list[MessageDispatch] | None = None
    """Each try to hand it over; filled where one message is fetched by id."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Message:
        self = new(cls)
        try:
            m = src if len(src) == 12 else {**_ABSENT, **src}
            self.body = v if type(v := m["body"]) is str else need(text, v, lenient)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.recipient = v if type(v := m["recipient"]) is str else need(text, v, lenient)
            self.send_count = v if type(v := m["send_count"]) is int else need(integer, v, lenient)
            self.status = (
                known_courier_message_status(v, v)
                if type(v := m["status"]) is str
                else need(decode_courier_message_status, v, lenient)
            )
            self.subject = v if type(v := m["subject"]) is str else need(text, v, lenient)
            self.template_type = (
                known_message_template_type(v, v)
                if type(v := m["template_type"]) is str
                else need(decode_message_template_type, v, lenient)
            )
            self.type = (
                known_courier_message_type(v, v)
                if type(v := m["type"]) is str
                else need(decode_courier_message_type, v, lenient)
            )
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.channel = v if (v := m["channel"]) is None or type(v) is str else text(v)
            self.dispatches = (
                None if (v := m["dispatches"]) is None else [] if v == [] else many(decode_message_dispatch, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 12 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := self.body) is not None:
            out["body"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.recipient) is not None:
            out["recipient"] = v if type(v) is str else plain(v)
        if (v := self.send_count) is not None:
            out["send_count"] = v if type(v) is int else plain(v)
        if (v := self.status) is not None:
            out["status"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.subject) is not None:
            out["subject"] = v if type(v) is str else plain(v)
        if (v := self.template_type) is not None:
            out["template_type"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.type) is not None:
            out["type"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := self.channel) is not None:
            out["channel"] = v if type(v) is str else plain(v)
        if (v := self.dispatches) is not None:
            out["dispatches"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_message = Message.from_dict
