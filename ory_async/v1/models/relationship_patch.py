"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.relationship import Relationship
from ory_async.v1.models.relationship_patch_action import RelationshipPatchAction, decode_relationship_patch_action

_ABSENT: dict[str, Any] = dict.fromkeys("action relation_tuple".split())


@define(kw_only=True, repr=False)
class RelationshipPatch(Model):
    """Schema `relationshipPatch`."""

    action: RelationshipPatchAction | str | None = None
    """What to do next, or what to do with the item; unknown values stay strings."""
    relation_tuple: Relationship | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RelationshipPatch:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.action = None if (v := m[k := "action"]) is None else decode_relationship_patch_action(v, lenient)
            self.relation_tuple = (
                None if (v := m[k := "relation_tuple"]) is None else Relationship.from_dict(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.action) is not None:
            out["action"] = v
        if (v := self.relation_tuple) is not None:
            out["relation_tuple"] = v
        return out
