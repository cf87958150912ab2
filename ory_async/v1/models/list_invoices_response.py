"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, many, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.billing_period_bucket import BillingPeriodBucket

_ABSENT: dict[str, Any] = dict.fromkeys("buckets has_next_page next_page_token".split())


@define(kw_only=True, repr=False)
class ListInvoicesResponse(Model):
    """Schema `listInvoicesResponse`."""

    buckets: list[BillingPeriodBucket]
    has_next_page: bool
    """Whether there is another page."""
    next_page_token: str
    """Token of the next page; empty at the end."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ListInvoicesResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.buckets = (
                missing(lenient) or []
                if (v := m[k := "buckets"]) is None
                else many(BillingPeriodBucket.from_dict, v, lenient)
            )
            self.has_next_page = v if type(v := m[k := "has_next_page"]) is bool else need(boolean, v, lenient)
            self.next_page_token = v if type(v := m[k := "next_page_token"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.buckets) is not None:
            out["buckets"] = v
        if (v := self.has_next_page) is not None:
            out["has_next_page"] = v
        if (v := self.next_page_token) is not None:
            out["next_page_token"] = v
        return out
