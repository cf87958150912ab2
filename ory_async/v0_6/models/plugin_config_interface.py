"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, need_list, plain, rest, text
from ory_async.v0_6.models.plugin_interface_type import PluginInterfaceType

_KEYS = frozenset("Socket Types".split())


@define(kw_only=True, repr=False)
class PluginConfigInterface(Model):
    """Schema `PluginConfigInterface`."""

    socket: str
    types: list[PluginInterfaceType]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigInterface:
        self, get = cls.__new__(cls), members(src)
        self.socket = v if type(v := get("Socket")) is str else need(text, src, "Socket", lenient)
        self.types = need_list(PluginInterfaceType.from_dict, src, "Types", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"Socket": self.socket, "Types": plain(self.types)}
        return compact(known, self.additional_properties)
