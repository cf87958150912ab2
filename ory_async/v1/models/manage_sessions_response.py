"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, integer, maybe, members, rest

_KEYS = frozenset("more processed".split())


@define(kw_only=True, repr=False)
class ManageSessionsResponse(Model):
    """Schema `manageSessionsResponse`."""

    more: bool | None = None
    """Whether another call is needed to finish."""
    processed: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ManageSessionsResponse:
        self, get = cls.__new__(cls), members(src)
        self.more = v if type(v := get("more")) is bool else maybe(boolean, src, "more", lenient)
        self.processed = v if type(v := get("processed")) is int else maybe(integer, src, "processed", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"more": self.more, "processed": self.processed}
        return compact(known, self.additional_properties)
