"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, OpenStrEnum, inside, integer, iso, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.courier_message_status import (
    CourierMessageStatus,
    decode_courier_message_status,
    known_courier_message_status,
)
from ory_async.v0alpha2.models.courier_message_type import (
    CourierMessageType,
    decode_courier_message_type,
    known_courier_message_type,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "body created_at id recipient send_count status subject template_type type updated_at".split()
)


@define(kw_only=True, repr=False)
class Message(Model):
    """A mail or text that Kratos sends, with its content and the tries so far.

    Schema `message`: answer of `admin_list_courier_messages`.
    """

    body: str | None = field(default=None, repr=False)
    """Text of the message, codes and links included."""
    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    recipient: str | None = None
    """Address or number the message goes to."""
    send_count: int | None = None
    """How often sending was tried."""
    status: CourierMessageStatus | str | None = None
    """Where it stands; unknown values stay strings."""
    subject: str | None = field(default=None, repr=False)
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    template_type: str | None = None
    """Which text it was written from, such as recovery_code_valid."""
    type: CourierMessageType | str | None = None
    """Kind of the entry; unknown values stay strings."""
    updated_at: datetime | None = None
    """When it last changed."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Message:
        self = new(cls)
        try:
            m = src if len(src) == 10 else {**_ABSENT, **src}
            self.body = v if (v := m["body"]) is None or type(v) is str else text(v)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.recipient = v if (v := m["recipient"]) is None or type(v) is str else text(v)
            self.send_count = v if (v := m["send_count"]) is None or type(v) is int else integer(v)
            self.status = (
                None
                if (v := m["status"]) is None
                else known_courier_message_status(v, v)
                if type(v) is str
                else decode_courier_message_status(v)
            )
            self.subject = v if (v := m["subject"]) is None or type(v) is str else text(v)
            self.template_type = v if (v := m["template_type"]) is None or type(v) is str else text(v)
            self.type = (
                None
                if (v := m["type"]) is None
                else known_courier_message_type(v, v)
                if type(v) is str
                else decode_courier_message_type(v)
            )
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 10 else rest(src, _ABSENT)
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
            out["template_type"] = v if type(v) is str else plain(v)
        if (v := self.type) is not None:
            out["type"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        return out


decode_message = Message.from_dict
