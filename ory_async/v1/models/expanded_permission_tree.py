"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, need, plain, rest
from ory_async.v1.models.expanded_permission_tree_type import ExpandedPermissionTreeType
from ory_async.v1.models.relationship import Relationship

_KEYS = frozenset(("type", "children", "tuple"))


@define(kw_only=True, repr=False)
class ExpandedPermissionTree(Model):
    """Schema `expandedPermissionTree`."""

    type: ExpandedPermissionTreeType | str
    """Kind of the entry; unknown values stay strings."""
    children: list[ExpandedPermissionTree] | None = None
    tuple: Relationship | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ExpandedPermissionTree:
        self, get = cls.__new__(cls), members(src)
        self.type = need(ExpandedPermissionTreeType.decode, get("type"), "type", lenient)
        self.children = maybe_list(ExpandedPermissionTree.from_dict, get("children"), "children", lenient)
        self.tuple = maybe(Relationship.from_dict, get("tuple"), "tuple", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"type": plain(self.type), "children": plain(self.children), "tuple": plain(self.tuple)}
        return compact(known, self.additional_properties)
