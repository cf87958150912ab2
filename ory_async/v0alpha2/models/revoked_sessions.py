"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, rest

_KEYS = frozenset("count".split())


@define(kw_only=True, repr=False)
class RevokedSessions(Model):
    """Schema `revokedSessions`."""

    count: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RevokedSessions:
        self, get = cls.__new__(cls), members(src)
        self.count = v if type(v := get("count")) is int else maybe(integer, src, "count", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"count": self.count}
        return compact(known, self.additional_properties)
