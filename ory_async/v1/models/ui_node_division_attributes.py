"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, mapped, maybe, members, need, plain, rest, text
from ory_async.v1.models.ui_node_division_attributes_node_type import UiNodeDivisionAttributesNodeType

_KEYS = frozenset("id class data node_type".split())


@define(kw_only=True, repr=False)
class UiNodeDivisionAttributes(Model):
    """Schema `uiNodeDivisionAttributes`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    class_: str | None = None
    data: dict[str, str] | None = None
    node_type: UiNodeDivisionAttributesNodeType | str = "div"
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeDivisionAttributes:
        self, get = cls.__new__(cls), members(src)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.class_ = v if type(v := get("class")) is str else maybe(text, src, "class", lenient)
        self.data = maybe(mapped(text), src, "data", lenient)
        self.node_type = need(UiNodeDivisionAttributesNodeType.decode, src, "node_type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"id": self.id, "class": self.class_, "data": plain(self.data), "node_type": plain(self.node_type)}
        return compact(known, self.additional_properties)
