"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe_list, members, plain, rest
from ory_async.v1.models.relationship import Relationship

_KEYS = frozenset("tuples".split())


@define(kw_only=True, repr=False)
class BatchCheckPermissionBody(Model):
    """Schema `batchCheckPermissionBody`."""

    tuples: list[Relationship] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BatchCheckPermissionBody:
        self, _ = cls.__new__(cls), members(src)
        self.tuples = maybe_list(Relationship.from_dict, src, "tuples", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"tuples": plain(self.tuples)}
        return compact(known, self.additional_properties)
