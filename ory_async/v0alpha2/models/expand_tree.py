"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.expand_tree_type import ExpandTreeType, decode_expand_tree_type, known_expand_tree_type
from ory_async.v0alpha2.models.relation_tuple import RelationTuple, decode_relation_tuple

_ABSENT: dict[str, Any] = dict.fromkeys("children tuple type".split())


@define(kw_only=True, repr=False)
class ExpandTree(Model):
    """How a permission comes about: who has it directly, and through which sets.

    Schema `expandTree`: answer of `get_expand`; part of `ExpandTree`.
    """

    children: list[ExpandTree] | None = None
    tuple: RelationTuple | None = None
    type: ExpandTreeType | str | None = None
    """Kind of the entry; unknown values stay strings."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ExpandTree:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.children = (
                None if (v := m["children"]) is None else [] if v == [] else many(decode_expand_tree, v, lenient)
            )
            self.tuple = None if (v := m["tuple"]) is None else decode_relation_tuple(v, lenient)
            self.type = (
                None
                if (v := m["type"]) is None
                else known_expand_tree_type(v, v)
                if type(v) is str
                else decode_expand_tree_type(v)
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


decode_expand_tree = ExpandTree.from_dict
