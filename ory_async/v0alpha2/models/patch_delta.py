"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.patch_delta_action import PatchDeltaAction, decode_patch_delta_action
from ory_async.v0alpha2.models.relation_tuple import RelationTuple

_ABSENT: dict[str, Any] = dict.fromkeys("action relation_tuple".split())


@define(kw_only=True, repr=False)
class PatchDelta(Model):
    """Schema `patchDelta`."""

    action: PatchDeltaAction | str | None = None
    """What to do next, or what to do with the item; unknown values stay strings."""
    relation_tuple: RelationTuple | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PatchDelta:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.action = None if (v := m[k := "action"]) is None else decode_patch_delta_action(v, lenient)
            self.relation_tuple = (
                None if (v := m[k := "relation_tuple"]) is None else RelationTuple.from_dict(v, lenient)
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
