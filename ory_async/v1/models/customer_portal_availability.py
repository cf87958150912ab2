"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, need, plain, rest
from ory_async.v1.models.customer_portal_availability_reason import CustomerPortalAvailabilityReason

_KEYS = frozenset("available reason".split())


@define(kw_only=True, repr=False)
class CustomerPortalAvailability(Model):
    """Schema `customerPortalAvailability`."""

    available: bool
    reason: CustomerPortalAvailabilityReason | str | None = None
    """Why, in words for developers."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CustomerPortalAvailability:
        self, get = cls.__new__(cls), members(src)
        self.available = v if type(v := get("available")) is bool else need(boolean, src, "available", lenient)
        self.reason = maybe(CustomerPortalAvailabilityReason.decode, src, "reason", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"available": self.available, "reason": plain(self.reason)}
        return compact(known, self.additional_properties)
