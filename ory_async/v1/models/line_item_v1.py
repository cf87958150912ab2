"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, maybe_list, members, plain, rest, text

_KEYS = frozenset("amount_in_cent description items quantity title unit_price".split())


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
        self, get = cls.__new__(cls), members(src)
        self.amount_in_cent = (
            v if type(v := get("amount_in_cent")) is int else maybe(integer, src, "amount_in_cent", lenient)
        )
        self.description = v if type(v := get("description")) is str else maybe(text, src, "description", lenient)
        self.items = maybe_list(LineItemV1.from_dict, src, "items", lenient)
        self.quantity = v if type(v := get("quantity")) is int else maybe(integer, src, "quantity", lenient)
        self.title = v if type(v := get("title")) is str else maybe(text, src, "title", lenient)
        self.unit_price = v if type(v := get("unit_price")) is str else maybe(text, src, "unit_price", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "amount_in_cent": self.amount_in_cent,
            "description": self.description,
            "items": plain(self.items),
            "quantity": self.quantity,
            "title": self.title,
            "unit_price": self.unit_price,
        }
        return compact(known, self.additional_properties)
