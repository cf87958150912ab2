"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("identity_id plan_or_price".split())


@define(kw_only=True, repr=False)
class ProvisionMockSubscriptionPayload(Model):
    """Schema `provisionMockSubscriptionPayload`."""

    identity_id: str
    plan_or_price: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProvisionMockSubscriptionPayload:
        self, get = cls.__new__(cls), members(src)
        self.identity_id = v if type(v := get("identity_id")) is str else need(text, src, "identity_id", lenient)
        self.plan_or_price = v if type(v := get("plan_or_price")) is str else need(text, src, "plan_or_price", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"identity_id": self.identity_id, "plan_or_price": self.plan_or_price}
        return compact(known, self.additional_properties)
