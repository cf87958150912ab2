"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, need_list, plain, rest, text

_KEYS = frozenset("Description Name Path Settable".split())


@define(kw_only=True, repr=False)
class PluginDevice(Model):
    """Schema `PluginDevice`."""

    description: str
    name: str
    path: str
    settable: list[str]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginDevice:
        self, get = cls.__new__(cls), members(src)
        self.description = v if type(v := get("Description")) is str else need(text, src, "Description", lenient)
        self.name = v if type(v := get("Name")) is str else need(text, src, "Name", lenient)
        self.path = v if type(v := get("Path")) is str else need(text, src, "Path", lenient)
        self.settable = need_list(text, src, "Settable", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "Description": self.description,
            "Name": self.name,
            "Path": self.path,
            "Settable": plain(self.settable),
        }
        return compact(known, self.additional_properties)
