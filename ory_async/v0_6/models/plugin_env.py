"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, need_list, plain, rest, text

_KEYS = frozenset("Description Name Settable Value".split())


@define(kw_only=True, repr=False)
class PluginEnv(Model):
    """Schema `PluginEnv`."""

    description: str
    name: str
    settable: list[str]
    value: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginEnv:
        self, get = cls.__new__(cls), members(src)
        self.description = v if type(v := get("Description")) is str else need(text, src, "Description", lenient)
        self.name = v if type(v := get("Name")) is str else need(text, src, "Name", lenient)
        self.settable = need_list(text, src, "Settable", lenient)
        self.value = v if type(v := get("Value")) is str else need(text, src, "Value", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "Description": self.description,
            "Name": self.name,
            "Settable": plain(self.settable),
            "Value": self.value,
        }
        return compact(known, self.additional_properties)
