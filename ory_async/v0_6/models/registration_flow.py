"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import FlowView, inside, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v0_6.models.ui_container import UiContainer

_ABSENT: dict[str, Any] = dict.fromkeys("expires_at id issued_at request_url ui active type".split())


@define(kw_only=True, repr=False)
class RegistrationFlow(FlowView):
    """Schema `registrationFlow`."""

    expires_at: datetime
    """When it stops counting."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    issued_at: datetime
    """When it was handed out."""
    request_url: str
    """Address the flow was started with."""
    ui: UiContainer
    """The form to show: where to send it, its fields and messages."""
    active: str | None = None
    """True while it counts; for flows, the method last used."""
    type: str | None = None
    """Kind of the entry; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RegistrationFlow:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.expires_at = missing(lenient) if (v := m[k := "expires_at"]) is None else moment(v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.issued_at = missing(lenient) if (v := m[k := "issued_at"]) is None else moment(v, lenient)
            self.request_url = v if type(v := m[k := "request_url"]) is str else need(text, v, lenient)
            self.ui = missing(lenient) if (v := m[k := "ui"]) is None else UiContainer.from_dict(v, lenient)
            self.active = v if (v := m[k := "active"]) is None or type(v) is str else text(v)
            self.type = v if (v := m[k := "type"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.expires_at) is not None:
            out["expires_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.issued_at) is not None:
            out["issued_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.request_url) is not None:
            out["request_url"] = v
        if (v := self.ui) is not None:
            out["ui"] = v
        if (v := self.active) is not None:
            out["active"] = v
        if (v := self.type) is not None:
            out["type"] = v
        return out
