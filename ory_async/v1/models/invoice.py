"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, plain, rest, text
from ory_async.v1.models.invoice_data_v1 import InvoiceDataV1
from ory_async.v1.models.invoice_type import InvoiceType

_KEYS = frozenset("id invoiced_at type updated_at v1".split())


@define(kw_only=True, repr=False)
class Invoice(Model):
    """Schema `invoice`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    invoiced_at: datetime
    type: InvoiceType | str
    """Kind of the entry; unknown values stay strings."""
    updated_at: datetime | None = None
    """When it last changed."""
    v1: InvoiceDataV1 | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Invoice:
        self, get = cls.__new__(cls), members(src)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.invoiced_at = need(moment, src, "invoiced_at", lenient)
        self.type = need(InvoiceType.decode, src, "type", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.v1 = maybe(InvoiceDataV1.from_dict, src, "v1", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "id": self.id,
            "invoiced_at": plain(self.invoiced_at),
            "type": plain(self.type),
            "updated_at": plain(self.updated_at),
            "v1": plain(self.v1),
        }
        return compact(known, self.additional_properties)
