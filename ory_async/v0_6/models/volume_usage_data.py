"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, members, need, rest

_KEYS = frozenset("RefCount Size".split())


@define(kw_only=True, repr=False)
class VolumeUsageData(Model):
    """Schema `VolumeUsageData`."""

    ref_count: int
    size: int
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VolumeUsageData:
        self, get = cls.__new__(cls), members(src)
        self.ref_count = v if type(v := get("RefCount")) is int else need(integer, src, "RefCount", lenient)
        self.size = v if type(v := get("Size")) is int else need(integer, src, "Size", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"RefCount": self.ref_count, "Size": self.size}
        return compact(known, self.additional_properties)
