"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, free_form, inside, iso, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.message_dispatch_status import (
    MessageDispatchStatus,
    decode_message_dispatch_status,
    known_message_dispatch_status,
)

_ABSENT: dict[str, Any] = dict.fromkeys("created_at id message_id status updated_at error".split())


@define(kw_only=True, repr=False)
class MessageDispatch(Model):
    """One try to hand a message over, and the error if it failed.

    Schema `messageDispatch`: part of `Message`.
    """

    created_at: datetime
    """When it was made."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    message_id: str
    """Message that the try was for."""
    status: MessageDispatchStatus | str
    """Where it stands; unknown values stay strings."""
    updated_at: datetime
    """When it last changed."""
    error: dict[str, Any] | None = None
    """What went wrong; a short code in OAuth2 answers."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> MessageDispatch:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.message_id = v if type(v := m["message_id"]) is str else need(text, v, lenient)
            self.status = (
                known_message_dispatch_status(v, v)
                if type(v := m["status"]) is str
                else need(decode_message_dispatch_status, v, lenient)
            )
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.error = None if (v := m["error"]) is None else free_form(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.message_id) is not None:
            out["message_id"] = v if type(v) is str else plain(v)
        if (v := self.status) is not None:
            out["status"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := self.error) is not None:
            out["error"] = plain(v)
        return out


decode_message_dispatch = MessageDispatch.from_dict
