"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, integer, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.quota_usage_feature import QuotaUsageFeature, decode_quota_usage_feature

_ABSENT: dict[str, Any] = dict.fromkeys(
    "additional_price can_use_more feature feature_available included is_unlimited used".split()
)


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.additional_price = v if type(v := m[k := "additional_price"]) is str else need(text, v, lenient)
            self.can_use_more = v if type(v := m[k := "can_use_more"]) is bool else need(boolean, v, lenient)
            self.feature = (
                missing(lenient) if (v := m[k := "feature"]) is None else decode_quota_usage_feature(v, lenient)
            )
            self.feature_available = v if type(v := m[k := "feature_available"]) is bool else need(boolean, v, lenient)
            self.included = v if type(v := m[k := "included"]) is int else need(integer, v, lenient)
            self.is_unlimited = v if type(v := m[k := "is_unlimited"]) is bool else need(boolean, v, lenient)
            self.used = v if type(v := m[k := "used"]) is int else need(integer, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.additional_price) is not None:
            out["additional_price"] = v
        if (v := self.can_use_more) is not None:
            out["can_use_more"] = v
        if (v := self.feature) is not None:
            out["feature"] = v
        if (v := self.feature_available) is not None:
            out["feature_available"] = v
        if (v := self.included) is not None:
            out["included"] = v
        if (v := self.is_unlimited) is not None:
            out["is_unlimited"] = v
        if (v := self.used) is not None:
            out["used"] = v
        return out
