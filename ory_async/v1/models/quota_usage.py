"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, integer, members, need, plain, rest, text
from ory_async.v1.models.quota_usage_feature import QuotaUsageFeature

_KEYS = frozenset("additional_price can_use_more feature feature_available included is_unlimited used".split())


@define(kw_only=True, repr=False)
class QuotaUsage(Model):
    """Schema `quotaUsage`."""

    additional_price: str
    can_use_more: bool
    feature: QuotaUsageFeature | str
    feature_available: bool
    included: int
    is_unlimited: bool
    used: int
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> QuotaUsage:
        self, get = cls.__new__(cls), members(src)
        self.additional_price = (
            v if type(v := get("additional_price")) is str else need(text, src, "additional_price", lenient)
        )
        self.can_use_more = v if type(v := get("can_use_more")) is bool else need(boolean, src, "can_use_more", lenient)
        self.feature = need(QuotaUsageFeature.decode, src, "feature", lenient)
        self.feature_available = (
            v if type(v := get("feature_available")) is bool else need(boolean, src, "feature_available", lenient)
        )
        self.included = v if type(v := get("included")) is int else need(integer, src, "included", lenient)
        self.is_unlimited = v if type(v := get("is_unlimited")) is bool else need(boolean, src, "is_unlimited", lenient)
        self.used = v if type(v := get("used")) is int else need(integer, src, "used", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "additional_price": self.additional_price,
            "can_use_more": self.can_use_more,
            "feature": plain(self.feature),
            "feature_available": self.feature_available,
            "included": self.included,
            "is_unlimited": self.is_unlimited,
            "used": self.used,
        }
        return compact(known, self.additional_properties)
