"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, each, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.ui_node_division_attributes_node_type import (
    UiNodeDivisionAttributesNodeType,
    decode_ui_node_division_attributes_node_type,
)

_ABSENT: dict[str, Any] = dict.fromkeys("id class data node_type".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.class_ = v if (v := m[k := "class"]) is None or type(v) is str else text(v)
            self.data = None if (v := m[k := "data"]) is None else each(text, v, lenient)
            self.node_type = (
                missing(lenient)
                if (v := m[k := "node_type"]) is None
                else decode_ui_node_division_attributes_node_type(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.class_) is not None:
            out["class"] = v
        if (v := self.data) is not None:
            out["data"] = v
        if (v := self.node_type) is not None:
            out["node_type"] = v
        return out
