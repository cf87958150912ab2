"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, mapped, members, need, plain, rest, text

_KEYS = frozenset("Data Name".split())


@define(kw_only=True, repr=False)
class GraphDriverData(Model):
    """Schema `GraphDriverData`."""

    data: dict[str, str]
    name: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GraphDriverData:
        self, get = cls.__new__(cls), members(src)
        self.data = need(mapped(text), src, "Data", lenient)
        self.name = v if type(v := get("Name")) is str else need(text, src, "Name", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"Data": plain(self.data), "Name": self.name}
        return compact(known, self.additional_properties)
