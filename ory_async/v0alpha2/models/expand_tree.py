"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, plain, rest
from ory_async.v0alpha2.models.expand_tree_type import ExpandTreeType
from ory_async.v0alpha2.models.relation_tuple import RelationTuple

_KEYS = frozenset("children tuple type".split())


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
        self, _ = cls.__new__(cls), members(src)
        self.children = maybe_list(ExpandTree.from_dict, src, "children", lenient)
        self.tuple = maybe(RelationTuple.from_dict, src, "tuple", lenient)
        self.type = maybe(ExpandTreeType.decode, src, "type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"children": plain(self.children), "tuple": plain(self.tuple), "type": plain(self.type)}
        return compact(known, self.additional_properties)
