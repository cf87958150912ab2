"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, need_list, plain, rest
from ory_async.v0alpha2.models.ui_node_attributes import UiNodeAttributes, decode_ui_node_attributes
from ory_async.v0alpha2.models.ui_node_group import UiNodeGroup
from ory_async.v0alpha2.models.ui_node_meta import UiNodeMeta
from ory_async.v0alpha2.models.ui_node_type import UiNodeType
from ory_async.v0alpha2.models.ui_text import UiText

_KEYS = frozenset("attributes group messages meta type".split())


@define(kw_only=True, repr=False)
class UiNode(Model):
    """Schema `uiNode`."""

    attributes: UiNodeAttributes
    group: UiNodeGroup | str
    messages: list[UiText]
    """Notes for the user: errors, hints and progress; may be missing."""
    meta: UiNodeMeta
    type: UiNodeType | str
    """Kind of the entry; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNode:
        self, _ = cls.__new__(cls), members(src)
        self.attributes = need(decode_ui_node_attributes, src, "attributes", lenient)
        self.group = need(UiNodeGroup.decode, src, "group", lenient)
        self.messages = need_list(UiText.from_dict, src, "messages", lenient)
        self.meta = need(UiNodeMeta.from_dict, src, "meta", lenient)
        self.type = need(UiNodeType.decode, src, "type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "attributes": plain(self.attributes),
            "group": plain(self.group),
            "messages": plain(self.messages),
            "meta": plain(self.meta),
            "type": plain(self.type),
        }
        return compact(known, self.additional_properties)
