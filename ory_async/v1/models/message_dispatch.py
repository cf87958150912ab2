"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.message_dispatch_status import MessageDispatchStatus, decode_message_dispatch_status

_ABSENT: dict[str, Any] = dict.fromkeys("created_at id message_id status updated_at error".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.created_at = missing(lenient) if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.message_id = v if type(v := m[k := "message_id"]) is str else need(text, v, lenient)
            self.status = (
                missing(lenient) if (v := m[k := "status"]) is None else decode_message_dispatch_status(v, lenient)
            )
            self.updated_at = missing(lenient) if (v := m[k := "updated_at"]) is None else moment(v, lenient)
            self.error = None if (v := m[k := "error"]) is None else free_form(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.message_id) is not None:
            out["message_id"] = v
        if (v := self.status) is not None:
            out["status"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.error) is not None:
            out["error"] = v
        return out
