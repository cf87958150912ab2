"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("id ip_address location user_agent".split())


@define(kw_only=True, repr=False)
class SessionDevice(Model):
    """Schema `sessionDevice`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    ip_address: str | None = None
    location: str | None = None
    user_agent: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SessionDevice:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.ip_address = v if (v := m[k := "ip_address"]) is None or type(v) is str else text(v)
            self.location = v if (v := m[k := "location"]) is None or type(v) is str else text(v)
            self.user_agent = v if (v := m[k := "user_agent"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.ip_address) is not None:
            out["ip_address"] = v
        if (v := self.location) is not None:
            out["location"] = v
        if (v := self.user_agent) is not None:
            out["user_agent"] = v
        return out
