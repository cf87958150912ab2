"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("provider_id".split())


@define(kw_only=True, repr=False)
class CreateTestLoginFlowBody(Model):
    """Schema `createTestLoginFlowBody`."""

    provider_id: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateTestLoginFlowBody:
        self, get = cls.__new__(cls), members(src)
        self.provider_id = v if type(v := get("provider_id")) is str else need(text, src, "provider_id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"provider_id": self.provider_id}
        return compact(known, self.additional_properties)
