"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, need, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.customer_portal_availability_reason import (
    CustomerPortalAvailabilityReason,
    decode_customer_portal_availability_reason,
)

_ABSENT: dict[str, Any] = dict.fromkeys("available reason".split())


@define(kw_only=True, repr=False)
class CustomerPortalAvailability(Model):
    """Schema `customerPortalAvailability`."""

    available: bool
    reason: CustomerPortalAvailabilityReason | str | None = None
    """Why, in words for developers."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CustomerPortalAvailability:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.available = v if type(v := m[k := "available"]) is bool else need(boolean, v, lenient)
            self.reason = (
                None if (v := m[k := "reason"]) is None else decode_customer_portal_availability_reason(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.available) is not None:
            out["available"] = v
        if (v := self.reason) is not None:
            out["reason"] = v
        return out
