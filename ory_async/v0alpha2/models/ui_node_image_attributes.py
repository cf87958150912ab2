"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, members, need, rest, text

_KEYS = frozenset("height id src width node_type".split())


@define(kw_only=True, repr=False)
class UiNodeImageAttributes(Model):
    """Schema `uiNodeImageAttributes`."""

    height: int
    id: str
    """Unique id, given by the server unless you may choose it."""
    src: str = field(repr=False)
    width: int
    node_type: str = "img"
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeImageAttributes:
        self, get = cls.__new__(cls), members(src)
        self.height = v if type(v := get("height")) is int else need(integer, src, "height", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.src = v if type(v := get("src")) is str else need(text, src, "src", lenient)
        self.width = v if type(v := get("width")) is int else need(integer, src, "width", lenient)
        self.node_type = v if type(v := get("node_type")) is str else need(text, src, "node_type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "height": self.height,
            "id": self.id,
            "src": self.src,
            "width": self.width,
            "node_type": self.node_type,
        }
        return compact(known, self.additional_properties)
