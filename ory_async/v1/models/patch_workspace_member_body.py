"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, rest

_KEYS = frozenset("break_glass".split())


@define(kw_only=True, repr=False)
class PatchWorkspaceMemberBody(Model):
    """Schema `PatchWorkspaceMemberBody`."""

    break_glass: bool | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PatchWorkspaceMemberBody:
        self, get = cls.__new__(cls), members(src)
        self.break_glass = v if type(v := get("break_glass")) is bool else maybe(boolean, src, "break_glass", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"break_glass": self.break_glass}
        return compact(known, self.additional_properties)
