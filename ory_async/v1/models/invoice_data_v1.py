"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, integer, maybe, members, need, need_list, plain, rest, text
from ory_async.v1.models.line_item_v1 import LineItemV1
from ory_async.v1.models.tax_line_item import TaxLineItem
from ory_async.v1.models.time_interval import TimeInterval

_KEYS = frozenset(
    "billing_period currency items title total_in_cent deleted plan stripe_invoice_item stripe_invoice_status "
    "stripe_link subtitle tax".split()
)


@define(kw_only=True, repr=False)
class InvoiceDataV1(Model):
    """Schema `InvoiceDataV1`."""

    billing_period: TimeInterval
    currency: str
    items: list[LineItemV1]
    title: str
    total_in_cent: int
    deleted: bool | None = None
    plan: str | None = None
    """What the subscription covers."""
    stripe_invoice_item: str | None = None
    stripe_invoice_status: str | None = None
    stripe_link: str | None = None
    subtitle: str | None = None
    tax: TaxLineItem | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> InvoiceDataV1:
        self, get = cls.__new__(cls), members(src)
        self.billing_period = need(TimeInterval.from_dict, src, "billing_period", lenient)
        self.currency = v if type(v := get("currency")) is str else need(text, src, "currency", lenient)
        self.items = need_list(LineItemV1.from_dict, src, "items", lenient)
        self.title = v if type(v := get("title")) is str else need(text, src, "title", lenient)
        self.total_in_cent = (
            v if type(v := get("total_in_cent")) is int else need(integer, src, "total_in_cent", lenient)
        )
        self.deleted = v if type(v := get("deleted")) is bool else maybe(boolean, src, "deleted", lenient)
        self.plan = v if type(v := get("plan")) is str else maybe(text, src, "plan", lenient)
        self.stripe_invoice_item = (
            v if type(v := get("stripe_invoice_item")) is str else maybe(text, src, "stripe_invoice_item", lenient)
        )
        self.stripe_invoice_status = maybe(text, src, "stripe_invoice_status", lenient)
        self.stripe_link = v if type(v := get("stripe_link")) is str else maybe(text, src, "stripe_link", lenient)
        self.subtitle = v if type(v := get("subtitle")) is str else maybe(text, src, "subtitle", lenient)
        self.tax = maybe(TaxLineItem.from_dict, src, "tax", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "billing_period": plain(self.billing_period),
            "currency": self.currency,
            "items": plain(self.items),
            "title": self.title,
            "total_in_cent": self.total_in_cent,
            "deleted": self.deleted,
            "plan": self.plan,
            "stripe_invoice_item": self.stripe_invoice_item,
            "stripe_invoice_status": self.stripe_invoice_status,
            "stripe_link": self.stripe_link,
            "subtitle": self.subtitle,
            "tax": plain(self.tax),
        }
        return compact(known, self.additional_properties)
