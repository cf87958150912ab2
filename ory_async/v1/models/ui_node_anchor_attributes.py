"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.ui_node_anchor_attributes_node_type import (
    UiNodeAnchorAttributesNodeType,
    decode_ui_node_anchor_attributes_node_type,
)
from ory_async.v1.models.ui_text import UiText

_ABSENT: dict[str, Any] = dict.fromkeys("href id title node_type".split())


@define(kw_only=True, repr=False)
class UiNodeAnchorAttributes(Model):
    """Schema `uiNodeAnchorAttributes`."""

    href: str
    id: str
    """Unique id, given by the server unless you may choose it."""
    title: UiText
    node_type: UiNodeAnchorAttributesNodeType | str = "a"
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeAnchorAttributes:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.href = v if type(v := m[k := "href"]) is str else need(text, v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.title = missing(lenient) if (v := m[k := "title"]) is None else UiText.from_dict(v, lenient)
            self.node_type = (
                missing(lenient)
                if (v := m[k := "node_type"]) is None
                else decode_ui_node_anchor_attributes_node_type(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.href) is not None:
            out["href"] = v
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.title) is not None:
            out["title"] = v
        if (v := self.node_type) is not None:
            out["node_type"] = v
        return out
