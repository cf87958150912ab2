"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, plain, rest
from ory_async.v1.models.invoice import Invoice
from ory_async.v1.models.time_interval import TimeInterval

_KEYS = frozenset("base_invoices billing_period usage_invoice".split())


@define(kw_only=True, repr=False)
class BillingPeriodBucket(Model):
    """Schema `BillingPeriodBucket`."""

    base_invoices: list[Invoice] | None = None
    billing_period: TimeInterval | None = None
    usage_invoice: Invoice | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BillingPeriodBucket:
        self, _ = cls.__new__(cls), members(src)
        self.base_invoices = maybe_list(Invoice.from_dict, src, "base_invoices", lenient)
        self.billing_period = maybe(TimeInterval.from_dict, src, "billing_period", lenient)
        self.usage_invoice = maybe(Invoice.from_dict, src, "usage_invoice", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "base_invoices": plain(self.base_invoices),
            "billing_period": plain(self.billing_period),
            "usage_invoice": plain(self.usage_invoice),
        }
        return compact(known, self.additional_properties)
