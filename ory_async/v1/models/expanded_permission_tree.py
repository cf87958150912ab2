"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, plain, rest
from ory_async.v1.models.expanded_permission_tree_type import ExpandedPermissionTreeType
from ory_async.v1.models.relationship import Relationship

_KEYS = frozenset("children tuple type".split())


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
        self, _ = cls.__new__(cls), members(src)
        self.children = maybe_list(ExpandedPermissionTree.from_dict, src, "children", lenient)
        self.tuple = maybe(Relationship.from_dict, src, "tuple", lenient)
        self.type = maybe(ExpandedPermissionTreeType.decode, src, "type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"children": plain(self.children), "tuple": plain(self.tuple), "type": plain(self.type)}
        return compact(known, self.additional_properties)
