"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.expand_tree_type import ExpandTreeType, decode_expand_tree_type
from ory_async.v0alpha2.models.relation_tuple import RelationTuple

_ABSENT: dict[str, Any] = dict.fromkeys("children tuple type".split())


@define(kw_only=True, repr=False)
class ExpandTree(Model):
    """Schema `expandTree`."""

    children: list[ExpandTree] | None = None
    tuple: RelationTuple | None = None
    type: ExpandTreeType | str | None = None
    """Kind of the entry; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ExpandTree:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.children = None if (v := m[k := "children"]) is None else many(ExpandTree.from_dict, v, lenient)
            self.tuple = None if (v := m[k := "tuple"]) is None else RelationTuple.from_dict(v, lenient)
            self.type = None if (v := m[k := "type"]) is None else decode_expand_tree_type(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.children) is not None:
            out["children"] = v
        if (v := self.tuple) is not None:
            out["tuple"] = v
        if (v := self.type) is not None:
            out["type"] = v
        return out
