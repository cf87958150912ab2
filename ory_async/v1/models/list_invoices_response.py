"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, members, need, need_list, plain, rest, text
from ory_async.v1.models.billing_period_bucket import BillingPeriodBucket

_KEYS = frozenset("buckets has_next_page next_page_token".split())


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
        self, get = cls.__new__(cls), members(src)
        self.buckets = need_list(BillingPeriodBucket.from_dict, src, "buckets", lenient)
        self.has_next_page = (
            v if type(v := get("has_next_page")) is bool else need(boolean, src, "has_next_page", lenient)
        )
        self.next_page_token = (
            v if type(v := get("next_page_token")) is str else need(text, src, "next_page_token", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "buckets": plain(self.buckets),
            "has_next_page": self.has_next_page,
            "next_page_token": self.next_page_token,
        }
        return compact(known, self.additional_properties)
