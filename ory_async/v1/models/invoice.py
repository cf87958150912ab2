"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.invoice_data_v1 import InvoiceDataV1
from ory_async.v1.models.invoice_type import InvoiceType, decode_invoice_type

_ABSENT: dict[str, Any] = dict.fromkeys("id invoiced_at type updated_at v1".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.invoiced_at = missing(lenient) if (v := m[k := "invoiced_at"]) is None else moment(v, lenient)
            self.type = missing(lenient) if (v := m[k := "type"]) is None else decode_invoice_type(v, lenient)
            self.updated_at = None if (v := m[k := "updated_at"]) is None else moment(v, lenient)
            self.v1 = None if (v := m[k := "v1"]) is None else InvoiceDataV1.from_dict(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.invoiced_at) is not None:
            out["invoiced_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.v1) is not None:
            out["v1"] = v
        return out
