"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("amount_in_cent title".split())


@define(kw_only=True, repr=False)
class TaxLineItem(Model):
    """One tax on a bill and how much it is, in cents.

    Schema `TaxLineItem`: part of `InvoiceDataV1`.
    """

    amount_in_cent: int | None = None
    title: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TaxLineItem:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.amount_in_cent = v if (v := m["amount_in_cent"]) is None or type(v) is int else integer(v)
            self.title = v if (v := m["title"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.amount_in_cent) is not None:
            out["amount_in_cent"] = v if type(v) is int else plain(v)
        if (v := self.title) is not None:
            out["title"] = v if type(v) is str else plain(v)
        return out


decode_tax_line_item = TaxLineItem.from_dict
