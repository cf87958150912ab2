"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, integer, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.line_item_v1 import LineItemV1, decode_line_item_v1
from ory_async.v1.models.tax_line_item import TaxLineItem, decode_tax_line_item
from ory_async.v1.models.time_interval import TimeInterval, decode_time_interval

_ABSENT: dict[str, Any] = dict.fromkeys(
    "billing_period currency items title total_in_cent deleted plan stripe_invoice_item stripe_invoice_status "
    "stripe_link subtitle tax".split()
)


@define(kw_only=True, repr=False)
class InvoiceDataV1(Model):
    """A bill with its lines, taxes and sums, all in cents.

    Schema `InvoiceDataV1`: part of `Invoice`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> InvoiceDataV1:
        self = new(cls)
        try:
            m = src if len(src) == 12 else {**_ABSENT, **src}
            self.billing_period = (
                missing(lenient) if (v := m["billing_period"]) is None else decode_time_interval(v, lenient)
            )
            self.currency = v if type(v := m["currency"]) is str else need(text, v, lenient)
            self.items = (
                missing(lenient) or []
                if (v := m["items"]) is None
                else []
                if v == []
                else many(decode_line_item_v1, v, lenient)
            )
            self.title = v if type(v := m["title"]) is str else need(text, v, lenient)
            self.total_in_cent = v if type(v := m["total_in_cent"]) is int else need(integer, v, lenient)
            self.deleted = v if (v := m["deleted"]) is None or type(v) is bool else boolean(v)
            self.plan = v if (v := m["plan"]) is None or type(v) is str else text(v)
            self.stripe_invoice_item = v if (v := m["stripe_invoice_item"]) is None or type(v) is str else text(v)
            self.stripe_invoice_status = v if (v := m["stripe_invoice_status"]) is None or type(v) is str else text(v)
            self.stripe_link = v if (v := m["stripe_link"]) is None or type(v) is str else text(v)
            self.subtitle = v if (v := m["subtitle"]) is None or type(v) is str else text(v)
            self.tax = None if (v := m["tax"]) is None else decode_tax_line_item(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 12 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.billing_period) is not None:
            out["billing_period"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.currency) is not None:
            out["currency"] = v if type(v) is str else plain(v)
        if (v := self.items) is not None:
            out["items"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.title) is not None:
            out["title"] = v if type(v) is str else plain(v)
        if (v := self.total_in_cent) is not None:
            out["total_in_cent"] = v if type(v) is int else plain(v)
        if (v := self.deleted) is not None:
            out["deleted"] = v if type(v) is bool else plain(v)
        if (v := self.plan) is not None:
            out["plan"] = v if type(v) is str else plain(v)
        if (v := self.stripe_invoice_item) is not None:
            out["stripe_invoice_item"] = v if type(v) is str else plain(v)
        if (v := self.stripe_invoice_status) is not None:
            out["stripe_invoice_status"] = v if type(v) is str else plain(v)
        if (v := self.stripe_link) is not None:
            out["stripe_link"] = v if type(v) is str else plain(v)
        if (v := self.subtitle) is not None:
            out["subtitle"] = v if type(v) is str else plain(v)
        if (v := self.tax) is not None:
            out["tax"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_invoice_data_v1 = InvoiceDataV1.from_dict
