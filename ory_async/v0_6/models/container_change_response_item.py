"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, members, need, rest, text

_KEYS = frozenset("Kind Path".split())


@define(kw_only=True, repr=False)
class ContainerChangeResponseItem(Model):
    """Schema `ContainerChangeResponseItem`."""

    kind: int
    path: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContainerChangeResponseItem:
        self, get = cls.__new__(cls), members(src)
        self.kind = v if type(v := get("Kind")) is int else need(integer, src, "Kind", lenient)
        self.path = v if type(v := get("Path")) is str else need(text, src, "Path", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"Kind": self.kind, "Path": self.path}
        return compact(known, self.additional_properties)
