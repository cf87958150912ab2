"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.expanded_permission_tree_type import (
    ExpandedPermissionTreeType,
    decode_expanded_permission_tree_type,
)
from ory_async.v1.models.relationship import Relationship

_ABSENT: dict[str, Any] = dict.fromkeys("children tuple type".split())


@define(kw_only=True, repr=False)
class ExpandedPermissionTree(Model):
    """Schema `expandedPermissionTree`."""

    children: list[ExpandedPermissionTree] | None = None
    tuple: Relationship | None = None
    type: ExpandedPermissionTreeType | str | None = None
    """Kind of the entry; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ExpandedPermissionTree:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.children = (
                None if (v := m[k := "children"]) is None else many(ExpandedPermissionTree.from_dict, v, lenient)
            )
            self.tuple = None if (v := m[k := "tuple"]) is None else Relationship.from_dict(v, lenient)
            self.type = None if (v := m[k := "type"]) is None else decode_expanded_permission_tree_type(v, lenient)
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
