"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, integer, many, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.line_item_v1 import LineItemV1
from ory_async.v1.models.tax_line_item import TaxLineItem
from ory_async.v1.models.time_interval import TimeInterval

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.billing_period = (
                missing(lenient) if (v := m[k := "billing_period"]) is None else TimeInterval.from_dict(v, lenient)
            )
            self.currency = v if type(v := m[k := "currency"]) is str else need(text, v, lenient)
            self.items = (
                missing(lenient) or [] if (v := m[k := "items"]) is None else many(LineItemV1.from_dict, v, lenient)
            )
            self.title = v if type(v := m[k := "title"]) is str else need(text, v, lenient)
            self.total_in_cent = v if type(v := m[k := "total_in_cent"]) is int else need(integer, v, lenient)
            self.deleted = v if (v := m[k := "deleted"]) is None or type(v) is bool else boolean(v)
            self.plan = v if (v := m[k := "plan"]) is None or type(v) is str else text(v)
            self.stripe_invoice_item = v if (v := m[k := "stripe_invoice_item"]) is None or type(v) is str else text(v)
            self.stripe_invoice_status = (
                v if (v := m[k := "stripe_invoice_status"]) is None or type(v) is str else text(v)
            )
            self.stripe_link = v if (v := m[k := "stripe_link"]) is None or type(v) is str else text(v)
            self.subtitle = v if (v := m[k := "subtitle"]) is None or type(v) is str else text(v)
            self.tax = None if (v := m[k := "tax"]) is None else TaxLineItem.from_dict(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.billing_period) is not None:
            out["billing_period"] = v
        if (v := self.currency) is not None:
            out["currency"] = v
        if (v := self.items) is not None:
            out["items"] = v
        if (v := self.title) is not None:
            out["title"] = v
        if (v := self.total_in_cent) is not None:
            out["total_in_cent"] = v
        if (v := self.deleted) is not None:
            out["deleted"] = v
        if (v := self.plan) is not None:
            out["plan"] = v
        if (v := self.stripe_invoice_item) is not None:
            out["stripe_invoice_item"] = v
        if (v := self.stripe_invoice_status) is not None:
            out["stripe_invoice_status"] = v
        if (v := self.stripe_link) is not None:
            out["stripe_link"] = v
        if (v := self.subtitle) is not None:
            out["subtitle"] = v
        if (v := self.tax) is not None:
            out["tax"] = v
        return out
