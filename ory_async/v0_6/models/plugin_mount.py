"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, need_list, plain, rest, text

_KEYS = frozenset("Description Destination Name Options Settable Source Type".split())


@define(kw_only=True, repr=False)
class PluginMount(Model):
    """Schema `PluginMount`."""

    description: str
    destination: str
    name: str
    options: list[str]
    settable: list[str]
    source: str
    type: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginMount:
        self, get = cls.__new__(cls), members(src)
        self.description = v if type(v := get("Description")) is str else need(text, src, "Description", lenient)
        self.destination = v if type(v := get("Destination")) is str else need(text, src, "Destination", lenient)
        self.name = v if type(v := get("Name")) is str else need(text, src, "Name", lenient)
        self.options = need_list(text, src, "Options", lenient)
        self.settable = need_list(text, src, "Settable", lenient)
        self.source = v if type(v := get("Source")) is str else need(text, src, "Source", lenient)
        self.type = v if type(v := get("Type")) is str else need(text, src, "Type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "Description": self.description,
            "Destination": self.destination,
            "Name": self.name,
            "Options": plain(self.options),
            "Settable": plain(self.settable),
            "Source": self.source,
            "Type": self.type,
        }
        return compact(known, self.additional_properties)
