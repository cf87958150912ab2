"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("amount_in_cent title".split())


@define(kw_only=True, repr=False)
class TaxLineItem(Model):
    """Schema `TaxLineItem`."""

    amount_in_cent: int | None = None
    title: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TaxLineItem:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.amount_in_cent = v if (v := m[k := "amount_in_cent"]) is None or type(v) is int else integer(v)
            self.title = v if (v := m[k := "title"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.amount_in_cent) is not None:
            out["amount_in_cent"] = v
        if (v := self.title) is not None:
            out["title"] = v
        return out
