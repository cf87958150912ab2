"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("amount_in_cent description items quantity title unit_price".split())


@define(kw_only=True, repr=False)
class LineItemV1(Model):
    """One line of a bill, with quantity and price in cents.

    Schema `LineItemV1`: part of `InvoiceDataV1`, `LineItemV1`.
    """

    amount_in_cent: int | None = None
    description: str | None = None
    """Text for humans."""
    items: list[LineItemV1] | None = None
    quantity: int | None = None
    title: str | None = None
    unit_price: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> LineItemV1:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.amount_in_cent = v if (v := m["amount_in_cent"]) is None or type(v) is int else integer(v)
            self.description = v if (v := m["description"]) is None or type(v) is str else text(v)
            self.items = None if (v := m["items"]) is None else [] if v == [] else many(decode_line_item_v1, v, lenient)
            self.quantity = v if (v := m["quantity"]) is None or type(v) is int else integer(v)
            self.title = v if (v := m["title"]) is None or type(v) is str else text(v)
            self.unit_price = v if (v := m["unit_price"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.amount_in_cent) is not None:
            out["amount_in_cent"] = v if type(v) is int else plain(v)
        if (v := self.description) is not None:
            out["description"] = v if type(v) is str else plain(v)
        if (v := self.items) is not None:
            out["items"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.quantity) is not None:
            out["quantity"] = v if type(v) is int else plain(v)
        if (v := self.title) is not None:
            out["title"] = v if type(v) is str else plain(v)
        if (v := self.unit_price) is not None:
            out["unit_price"] = v if type(v) is str else plain(v)
        return out


decode_line_item_v1 = LineItemV1.from_dict
