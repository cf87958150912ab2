"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need_list, plain, rest
from ory_async.v1.models.attributes_count_datapoint import AttributesCountDatapoint

_KEYS = frozenset("data".split())


@define(kw_only=True, repr=False)
class GetAttributesCount(Model):
    """Schema `getAttributesCount`."""

    data: list[AttributesCountDatapoint]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetAttributesCount:
        self, _ = cls.__new__(cls), members(src)
        self.data = need_list(AttributesCountDatapoint.from_dict, src, "data", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"data": plain(self.data)}
        return compact(known, self.additional_properties)
