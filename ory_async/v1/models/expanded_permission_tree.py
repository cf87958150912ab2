"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.expanded_permission_tree_type import (
    ExpandedPermissionTreeType,
    decode_expanded_permission_tree_type,
    known_expanded_permission_tree_type,
)
from ory_async.v1.models.relationship import Relationship, decode_relationship

_ABSENT: dict[str, Any] = dict.fromkeys("children tuple type".split())


@define(kw_only=True, repr=False)
class ExpandedPermissionTree(Model):
    """How a permission comes about: who has it directly, and through which sets. Cut at `max_depth`.

    Schema `expandedPermissionTree`: answer of `expand_permissions`; part of `ExpandedPermissionTree`.
    """

    children: list[ExpandedPermissionTree] | None = None
    """The branches below, empty for a leaf."""
    tuple: Relationship | None = None
    """The relation at this point."""
    type: ExpandedPermissionTreeType | str | None = None
    """Kind of the entry; unknown values stay strings."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ExpandedPermissionTree:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.children = (
                None
                if (v := m["children"]) is None
                else []
                if v == []
                else many(decode_expanded_permission_tree, v, lenient)
            )
            self.tuple = None if (v := m["tuple"]) is None else decode_relationship(v, lenient)
            self.type = (
                None
                if (v := m["type"]) is None
                else known_expanded_permission_tree_type(v, v)
                if type(v) is str
                else decode_expanded_permission_tree_type(v)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.children) is not None:
            out["children"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.tuple) is not None:
            out["tuple"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.type) is not None:
            out["type"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_expanded_permission_tree = ExpandedPermissionTree.from_dict
