"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, boolean, inside, need, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.customer_portal_availability_reason import (
    CustomerPortalAvailabilityReason,
    decode_customer_portal_availability_reason,
    known_customer_portal_availability_reason,
)

_ABSENT: dict[str, Any] = dict.fromkeys("available reason".split())


@define(kw_only=True, repr=False)
class CustomerPortalAvailability(Model):
    """Can the customer change payment data by themselves, and if not why?

    Schema `customerPortalAvailability`.
    """

    available: bool
    reason: CustomerPortalAvailabilityReason | str | None = None
    """Why, in words for developers."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CustomerPortalAvailability:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.available = v if type(v := m["available"]) is bool else need(boolean, v, lenient)
            self.reason = (
                None
                if (v := m["reason"]) is None
                else known_customer_portal_availability_reason(v, v)
                if type(v) is str
                else decode_customer_portal_availability_reason(v)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.available) is not None:
            out["available"] = v if type(v) is bool else plain(v)
        if (v := self.reason) is not None:
            out["reason"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_customer_portal_availability = CustomerPortalAvailability.from_dict
