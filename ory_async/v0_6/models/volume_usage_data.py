"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, need, new, rest
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("RefCount Size".split())


@define(kw_only=True, repr=False)
class VolumeUsageData(Model):
    """Schema `VolumeUsageData`."""

    ref_count: int
    size: int
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VolumeUsageData:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.ref_count = v if type(v := m[k := "RefCount"]) is int else need(integer, v, lenient)
            self.size = v if type(v := m[k := "Size"]) is int else need(integer, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.ref_count) is not None:
            out["RefCount"] = v
        if (v := self.size) is not None:
            out["Size"] = v
        return out
