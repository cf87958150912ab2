"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.invoice import Invoice
from ory_async.v1.models.time_interval import TimeInterval

_ABSENT: dict[str, Any] = dict.fromkeys("base_invoices billing_period usage_invoice".split())


@define(kw_only=True, repr=False)
class BillingPeriodBucket(Model):
    """Schema `BillingPeriodBucket`."""

    base_invoices: list[Invoice] | None = None
    billing_period: TimeInterval | None = None
    usage_invoice: Invoice | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BillingPeriodBucket:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.base_invoices = None if (v := m[k := "base_invoices"]) is None else many(Invoice.from_dict, v, lenient)
            self.billing_period = (
                None if (v := m[k := "billing_period"]) is None else TimeInterval.from_dict(v, lenient)
            )
            self.usage_invoice = None if (v := m[k := "usage_invoice"]) is None else Invoice.from_dict(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.base_invoices) is not None:
            out["base_invoices"] = v
        if (v := self.billing_period) is not None:
            out["billing_period"] = v
        if (v := self.usage_invoice) is not None:
            out["usage_invoice"] = v
        return out
