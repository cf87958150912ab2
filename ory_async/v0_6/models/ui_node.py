"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe_list, members, need, plain, rest, text
from ory_async.v0_6.models.meta import Meta
from ory_async.v0_6.models.ui_node_attributes import UiNodeAttributes, decode_ui_node_attributes
from ory_async.v0_6.models.ui_text import UiText

_KEYS = frozenset("attributes group messages meta type".split())


@define(kw_only=True, repr=False)
class UiNode(Model):
    """Schema `uiNode`."""

    attributes: UiNodeAttributes
    group: str
    messages: list[UiText] | None
    """Notes for the user: errors, hints and progress; may be missing."""
    meta: Meta
    type: str
    """Kind of the entry; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNode:
        self, get = cls.__new__(cls), members(src)
        self.attributes = need(decode_ui_node_attributes(get("type")), src, "attributes", lenient)
        self.group = v if type(v := get("group")) is str else need(text, src, "group", lenient)
        self.messages = maybe_list(UiText.from_dict, src, "messages", lenient)
        self.meta = need(Meta.from_dict, src, "meta", lenient)
        self.type = v if type(v := get("type")) is str else need(text, src, "type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "attributes": plain(self.attributes),
            "group": self.group,
            "messages": plain(self.messages),
            "meta": plain(self.meta),
            "type": self.type,
        }
        return compact(known, self.additional_properties)
