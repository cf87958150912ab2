"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, integer, mapped, maybe, members, need, plain, rest, text
from ory_async.v1.models.usage import Usage, decode_usage

_KEYS = frozenset(
    "base_fee_monthly base_fee_yearly custom description development_features features name production_features "
    "staging_features version yearly_only latest".split()
)


@define(kw_only=True, repr=False)
class PlanDetails(Model):
    """Schema `PlanDetails`."""

    base_fee_monthly: int
    base_fee_yearly: int
    custom: bool
    description: str
    """Text for humans."""
    development_features: dict[str, Usage]
    features: dict[str, Usage]
    name: str
    """Name given by people."""
    production_features: dict[str, Usage]
    staging_features: dict[str, Usage]
    version: int
    yearly_only: bool
    latest: bool | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PlanDetails:
        self, get = cls.__new__(cls), members(src)
        self.base_fee_monthly = (
            v if type(v := get("base_fee_monthly")) is int else need(integer, src, "base_fee_monthly", lenient)
        )
        self.base_fee_yearly = (
            v if type(v := get("base_fee_yearly")) is int else need(integer, src, "base_fee_yearly", lenient)
        )
        self.custom = v if type(v := get("custom")) is bool else need(boolean, src, "custom", lenient)
        self.description = v if type(v := get("description")) is str else need(text, src, "description", lenient)
        self.development_features = need(mapped(decode_usage), src, "development_features", lenient)
        self.features = need(mapped(decode_usage), src, "features", lenient)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.production_features = need(mapped(decode_usage), src, "production_features", lenient)
        self.staging_features = need(mapped(decode_usage), src, "staging_features", lenient)
        self.version = v if type(v := get("version")) is int else need(integer, src, "version", lenient)
        self.yearly_only = v if type(v := get("yearly_only")) is bool else need(boolean, src, "yearly_only", lenient)
        self.latest = v if type(v := get("latest")) is bool else maybe(boolean, src, "latest", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "base_fee_monthly": self.base_fee_monthly,
            "base_fee_yearly": self.base_fee_yearly,
            "custom": self.custom,
            "description": self.description,
            "development_features": plain(self.development_features),
            "features": plain(self.features),
            "name": self.name,
            "production_features": plain(self.production_features),
            "staging_features": plain(self.staging_features),
            "version": self.version,
            "yearly_only": self.yearly_only,
            "latest": self.latest,
        }
        return compact(known, self.additional_properties)
