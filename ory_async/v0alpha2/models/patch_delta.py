"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest
from ory_async.v0alpha2.models.patch_delta_action import PatchDeltaAction
from ory_async.v0alpha2.models.relation_tuple import RelationTuple

_KEYS = frozenset("action relation_tuple".split())


@define(kw_only=True, repr=False)
class PatchDelta(Model):
    """Schema `patchDelta`."""

    action: PatchDeltaAction | str | None = None
    """What to do next, or what to do with the item; unknown values stay strings."""
    relation_tuple: RelationTuple | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PatchDelta:
        self, _ = cls.__new__(cls), members(src)
        self.action = maybe(PatchDeltaAction.decode, src, "action", lenient)
        self.relation_tuple = maybe(RelationTuple.from_dict, src, "relation_tuple", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"action": plain(self.action), "relation_tuple": plain(self.relation_tuple)}
        return compact(known, self.additional_properties)
