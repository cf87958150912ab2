"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, rest, text

_KEYS = frozenset("amount_in_cent title".split())


@define(kw_only=True, repr=False)
class TaxLineItem(Model):
    """Schema `TaxLineItem`."""

    amount_in_cent: int | None = None
    title: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TaxLineItem:
        self, get = cls.__new__(cls), members(src)
        self.amount_in_cent = (
            v if type(v := get("amount_in_cent")) is int else maybe(integer, src, "amount_in_cent", lenient)
        )
        self.title = v if type(v := get("title")) is str else maybe(text, src, "title", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"amount_in_cent": self.amount_in_cent, "title": self.title}
        return compact(known, self.additional_properties)
