"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, iso, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.invoice_data_v1 import InvoiceDataV1, decode_invoice_data_v1
from ory_async.v1.models.invoice_type import InvoiceType, decode_invoice_type, known_invoice_type

_ABSENT: dict[str, Any] = dict.fromkeys("id invoiced_at type updated_at v1".split())


@define(kw_only=True, repr=False)
class Invoice(Model):
    """A bill, its kind and its data.

    Schema `invoice`: part of `BillingPeriodBucket`.
    """

    id: str
    """Unique id, given by the server unless you may choose it."""
    invoiced_at: datetime
    type: InvoiceType | str
    """Kind of the entry; unknown values stay strings."""
    updated_at: datetime | None = None
    """When it last changed."""
    v1: InvoiceDataV1 | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Invoice:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.invoiced_at = (
                d if (v := m["invoiced_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            )
            self.type = (
                known_invoice_type(v, v) if type(v := m["type"]) is str else need(decode_invoice_type, v, lenient)
            )
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.v1 = None if (v := m["v1"]) is None else decode_invoice_data_v1(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.invoiced_at, self.updated_at))
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["invoiced_at"] = v
        if (v := self.type) is not None:
            out["type"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := self.v1) is not None:
            out["v1"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_invoice = Invoice.from_dict
