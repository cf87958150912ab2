"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, boolean, inside, integer, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.quota_usage_feature import (
    QuotaUsageFeature,
    decode_quota_usage_feature,
    known_quota_usage_feature,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "additional_price can_use_more feature feature_available included is_unlimited used".split()
)


@define(kw_only=True, repr=False)
class QuotaUsage(Model):
    """How much of a feature is used and how much is left.

    Schema `quotaUsage`.
    """

    additional_price: str
    can_use_more: bool
    feature: QuotaUsageFeature | str
    feature_available: bool
    included: int
    is_unlimited: bool
    used: int

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> QuotaUsage:
        self = new(cls)
        try:
            m = src if len(src) == 7 else {**_ABSENT, **src}
            self.additional_price = v if type(v := m["additional_price"]) is str else need(text, v, lenient)
            self.can_use_more = v if type(v := m["can_use_more"]) is bool else need(boolean, v, lenient)
            self.feature = (
                known_quota_usage_feature(v, v)
                if type(v := m["feature"]) is str
                else need(decode_quota_usage_feature, v, lenient)
            )
            self.feature_available = v if type(v := m["feature_available"]) is bool else need(boolean, v, lenient)
            self.included = v if type(v := m["included"]) is int else need(integer, v, lenient)
            self.is_unlimited = v if type(v := m["is_unlimited"]) is bool else need(boolean, v, lenient)
            self.used = v if type(v := m["used"]) is int else need(integer, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 7 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.additional_price) is not None:
            out["additional_price"] = v if type(v) is str else plain(v)
        if (v := self.can_use_more) is not None:
            out["can_use_more"] = v if type(v) is bool else plain(v)
        if (v := self.feature) is not None:
            out["feature"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.feature_available) is not None:
            out["feature_available"] = v if type(v) is bool else plain(v)
        if (v := self.included) is not None:
            out["included"] = v if type(v) is int else plain(v)
        if (v := self.is_unlimited) is not None:
            out["is_unlimited"] = v if type(v) is bool else plain(v)
        if (v := self.used) is not None:
            out["used"] = v if type(v) is int else plain(v)
        return out


decode_quota_usage = QuotaUsage.from_dict
