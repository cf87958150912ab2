"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("Capability Prefix Version".split())


@define(kw_only=True, repr=False)
class PluginInterfaceType(Model):
    """Schema `PluginInterfaceType`."""

    capability: str
    prefix: str
    version: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginInterfaceType:
        self, get = cls.__new__(cls), members(src)
        self.capability = v if type(v := get("Capability")) is str else need(text, src, "Capability", lenient)
        self.prefix = v if type(v := get("Prefix")) is str else need(text, src, "Prefix", lenient)
        self.version = v if type(v := get("Version")) is str else need(text, src, "Version", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"Capability": self.capability, "Prefix": self.prefix, "Version": self.version}
        return compact(known, self.additional_properties)
