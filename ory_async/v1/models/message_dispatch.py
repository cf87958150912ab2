"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, members, moment, need, plain, rest, text
from ory_async.v1.models.message_dispatch_status import MessageDispatchStatus

_KEYS = frozenset("created_at id message_id status updated_at error".split())


@define(kw_only=True, repr=False)
class MessageDispatch(Model):
    """Schema `messageDispatch`."""

    created_at: datetime
    """When it was made."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    message_id: str
    status: MessageDispatchStatus | str
    """Where it stands; unknown values stay strings."""
    updated_at: datetime
    """When it last changed."""
    error: dict[str, Any] | None = None
    """What went wrong; a short code in OAuth2 answers."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> MessageDispatch:
        self, get = cls.__new__(cls), members(src)
        self.created_at = need(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.message_id = v if type(v := get("message_id")) is str else need(text, src, "message_id", lenient)
        self.status = need(MessageDispatchStatus.decode, src, "status", lenient)
        self.updated_at = need(moment, src, "updated_at", lenient)
        self.error = maybe(free_form, src, "error", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "created_at": plain(self.created_at),
            "id": self.id,
            "message_id": self.message_id,
            "status": plain(self.status),
            "updated_at": plain(self.updated_at),
            "error": plain(self.error),
        }
        return compact(known, self.additional_properties)
