"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("project_id remaining_seats total_seats".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.project_id = v if (v := m[k := "project_id"]) is None or type(v) is str else text(v)
            self.remaining_seats = v if (v := m[k := "remaining_seats"]) is None or type(v) is int else integer(v)
            self.total_seats = v if (v := m[k := "total_seats"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.project_id) is not None:
            out["project_id"] = v
        if (v := self.remaining_seats) is not None:
            out["remaining_seats"] = v
        if (v := self.total_seats) is not None:
            out["total_seats"] = v
        return out
