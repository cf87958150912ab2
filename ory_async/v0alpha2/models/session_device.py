"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("id ip_address location user_agent".split())


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
        self, get = cls.__new__(cls), members(src)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.ip_address = v if type(v := get("ip_address")) is str else maybe(text, src, "ip_address", lenient)
        self.location = v if type(v := get("location")) is str else maybe(text, src, "location", lenient)
        self.user_agent = v if type(v := get("user_agent")) is str else maybe(text, src, "user_agent", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"id": self.id, "ip_address": self.ip_address, "location": self.location, "user_agent": self.user_agent}
        return compact(known, self.additional_properties)
