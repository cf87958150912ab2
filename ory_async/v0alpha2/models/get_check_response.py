"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, members, need, rest

_KEYS = frozenset("allowed".split())


@define(kw_only=True, repr=False)
class GetCheckResponse(Model):
    """Schema `getCheckResponse`."""

    allowed: bool
    """Whether the subject has the relation."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetCheckResponse:
        self, get = cls.__new__(cls), members(src)
        self.allowed = v if type(v := get("allowed")) is bool else need(boolean, src, "allowed", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"allowed": self.allowed}
        return compact(known, self.additional_properties)
