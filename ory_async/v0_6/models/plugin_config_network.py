"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("Type".split())


@define(kw_only=True, repr=False)
class PluginConfigNetwork(Model):
    """Schema `PluginConfigNetwork`."""

    type: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigNetwork:
        self, get = cls.__new__(cls), members(src)
        self.type = v if type(v := get("Type")) is str else need(text, src, "Type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"Type": self.type}
        return compact(known, self.additional_properties)
