"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.invoice import Invoice, decode_invoice
from ory_async.v1.models.time_interval import TimeInterval, decode_time_interval

_ABSENT: dict[str, Any] = dict.fromkeys("base_invoices billing_period usage_invoice".split())


@define(kw_only=True, repr=False)
class BillingPeriodBucket(Model):
    """All bills that belong to one span of time, the fixed fees and what was used on top.

    Schema `BillingPeriodBucket`: part of `ListInvoicesResponse`.
    """

    base_invoices: list[Invoice] | None = None
    billing_period: TimeInterval | None = None
    usage_invoice: Invoice | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BillingPeriodBucket:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.base_invoices = (
                None if (v := m["base_invoices"]) is None else [] if v == [] else many(decode_invoice, v, lenient)
            )
            self.billing_period = None if (v := m["billing_period"]) is None else decode_time_interval(v, lenient)
            self.usage_invoice = None if (v := m["usage_invoice"]) is None else decode_invoice(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.base_invoices) is not None:
            out["base_invoices"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.billing_period) is not None:
            out["billing_period"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.usage_invoice) is not None:
            out["usage_invoice"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_billing_period_bucket = BillingPeriodBucket.from_dict
