"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.ui_node_image_attributes_node_type import (
    UiNodeImageAttributesNodeType,
    decode_ui_node_image_attributes_node_type,
)

_ABSENT: dict[str, Any] = dict.fromkeys("height id src width node_type".split())


@define(kw_only=True, repr=False)
class UiNodeImageAttributes(Model):
    """Schema `uiNodeImageAttributes`."""

    height: int
    id: str
    """Unique id, given by the server unless you may choose it."""
    src: str = field(repr=False)
    width: int
    node_type: UiNodeImageAttributesNodeType | str = "img"
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeImageAttributes:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.height = v if type(v := m[k := "height"]) is int else need(integer, v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.src = v if type(v := m[k := "src"]) is str else need(text, v, lenient)
            self.width = v if type(v := m[k := "width"]) is int else need(integer, v, lenient)
            self.node_type = (
                missing(lenient)
                if (v := m[k := "node_type"]) is None
                else decode_ui_node_image_attributes_node_type(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.height) is not None:
            out["height"] = v
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.src) is not None:
            out["src"] = v
        if (v := self.width) is not None:
            out["width"] = v
        if (v := self.node_type) is not None:
            out["node_type"] = v
        return out
