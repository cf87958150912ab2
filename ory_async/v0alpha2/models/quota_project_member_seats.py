"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, rest, text

_KEYS = frozenset("project_id remaining_seats total_seats".split())


@define(kw_only=True, repr=False)
class QuotaProjectMemberSeats(Model):
    """Schema `QuotaProjectMemberSeats`."""

    project_id: str | None = None
    """Project the entry belongs to."""
    remaining_seats: int | None = None
    total_seats: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> QuotaProjectMemberSeats:
        self, get = cls.__new__(cls), members(src)
        self.project_id = v if type(v := get("project_id")) is str else maybe(text, src, "project_id", lenient)
        self.remaining_seats = (
            v if type(v := get("remaining_seats")) is int else maybe(integer, src, "remaining_seats", lenient)
        )
        self.total_seats = v if type(v := get("total_seats")) is int else maybe(integer, src, "total_seats", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "project_id": self.project_id,
            "remaining_seats": self.remaining_seats,
            "total_seats": self.total_seats,
        }
        return compact(known, self.additional_properties)
