"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("plan_or_price return_to".split())


@define(kw_only=True, repr=False)
class UpdateSubscriptionPayload(Model):
    """Schema `UpdateSubscriptionPayload`."""

    plan_or_price: str
    return_to: str | None = None
    """Where the browser goes at the end."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateSubscriptionPayload:
        self, get = cls.__new__(cls), members(src)
        self.plan_or_price = v if type(v := get("plan_or_price")) is str else need(text, src, "plan_or_price", lenient)
        self.return_to = v if type(v := get("return_to")) is str else maybe(text, src, "return_to", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"plan_or_price": self.plan_or_price, "return_to": self.return_to}
        return compact(known, self.additional_properties)
