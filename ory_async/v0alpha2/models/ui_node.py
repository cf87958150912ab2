"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, new, rest
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.ui_node_attributes import UiNodeAttributes, decode_ui_node_attributes
from ory_async.v0alpha2.models.ui_node_group import UiNodeGroup, decode_ui_node_group
from ory_async.v0alpha2.models.ui_node_meta import UiNodeMeta
from ory_async.v0alpha2.models.ui_node_type import UiNodeType, decode_ui_node_type
from ory_async.v0alpha2.models.ui_text import UiText

_ABSENT: dict[str, Any] = dict.fromkeys("attributes group messages meta type".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.attributes = (
                missing(lenient) if (v := m[k := "attributes"]) is None else decode_ui_node_attributes(v, lenient)
            )
            self.group = missing(lenient) if (v := m[k := "group"]) is None else decode_ui_node_group(v, lenient)
            self.messages = (
                missing(lenient) or [] if (v := m[k := "messages"]) is None else many(UiText.from_dict, v, lenient)
            )
            self.meta = missing(lenient) if (v := m[k := "meta"]) is None else UiNodeMeta.from_dict(v, lenient)
            self.type = missing(lenient) if (v := m[k := "type"]) is None else decode_ui_node_type(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.attributes) is not None:
            out["attributes"] = v
        if (v := self.group) is not None:
            out["group"] = v
        if (v := self.messages) is not None:
            out["messages"] = v
        if (v := self.meta) is not None:
            out["meta"] = v
        if (v := self.type) is not None:
            out["type"] = v
        return out
