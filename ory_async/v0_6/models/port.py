"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, need, rest, text

_KEYS = frozenset("PrivatePort Type IP PublicPort".split())


@define(kw_only=True, repr=False)
class Port(Model):
    """Schema `Port`."""

    private_port: int
    type: str
    ip: str | None = None
    public_port: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Port:
        self, get = cls.__new__(cls), members(src)
        self.private_port = v if type(v := get("PrivatePort")) is int else need(integer, src, "PrivatePort", lenient)
        self.type = v if type(v := get("Type")) is str else need(text, src, "Type", lenient)
        self.ip = v if type(v := get("IP")) is str else maybe(text, src, "IP", lenient)
        self.public_port = v if type(v := get("PublicPort")) is int else maybe(integer, src, "PublicPort", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"PrivatePort": self.private_port, "Type": self.type, "IP": self.ip, "PublicPort": self.public_port}
        return compact(known, self.additional_properties)
