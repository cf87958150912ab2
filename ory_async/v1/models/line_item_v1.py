"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, many, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("amount_in_cent description items quantity title unit_price".split())


@define(kw_only=True, repr=False)
class LineItemV1(Model):
    """Schema `LineItemV1`."""

    amount_in_cent: int | None = None
    description: str | None = None
    """Text for humans."""
    items: list[LineItemV1] | None = None
    quantity: int | None = None
    title: str | None = None
    unit_price: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> LineItemV1:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.amount_in_cent = v if (v := m[k := "amount_in_cent"]) is None or type(v) is int else integer(v)
            self.description = v if (v := m[k := "description"]) is None or type(v) is str else text(v)
            self.items = None if (v := m[k := "items"]) is None else many(LineItemV1.from_dict, v, lenient)
            self.quantity = v if (v := m[k := "quantity"]) is None or type(v) is int else integer(v)
            self.title = v if (v := m[k := "title"]) is None or type(v) is str else text(v)
            self.unit_price = v if (v := m[k := "unit_price"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.amount_in_cent) is not None:
            out["amount_in_cent"] = v
        if (v := self.description) is not None:
            out["description"] = v
        if (v := self.items) is not None:
            out["items"] = v
        if (v := self.quantity) is not None:
            out["quantity"] = v
        if (v := self.title) is not None:
            out["title"] = v
        if (v := self.unit_price) is not None:
            out["unit_price"] = v
        return out
