"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, each, inside, integer, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.usage import Usage, decode_usage

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.base_fee_monthly = v if type(v := m[k := "base_fee_monthly"]) is int else need(integer, v, lenient)
            self.base_fee_yearly = v if type(v := m[k := "base_fee_yearly"]) is int else need(integer, v, lenient)
            self.custom = v if type(v := m[k := "custom"]) is bool else need(boolean, v, lenient)
            self.description = v if type(v := m[k := "description"]) is str else need(text, v, lenient)
            self.development_features = (
                missing(lenient) if (v := m[k := "development_features"]) is None else each(decode_usage, v, lenient)
            )
            self.features = missing(lenient) if (v := m[k := "features"]) is None else each(decode_usage, v, lenient)
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.production_features = (
                missing(lenient) if (v := m[k := "production_features"]) is None else each(decode_usage, v, lenient)
            )
            self.staging_features = (
                missing(lenient) if (v := m[k := "staging_features"]) is None else each(decode_usage, v, lenient)
            )
            self.version = v if type(v := m[k := "version"]) is int else need(integer, v, lenient)
            self.yearly_only = v if type(v := m[k := "yearly_only"]) is bool else need(boolean, v, lenient)
            self.latest = v if (v := m[k := "latest"]) is None or type(v) is bool else boolean(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.base_fee_monthly) is not None:
            out["base_fee_monthly"] = v
        if (v := self.base_fee_yearly) is not None:
            out["base_fee_yearly"] = v
        if (v := self.custom) is not None:
            out["custom"] = v
        if (v := self.description) is not None:
            out["description"] = v
        if (v := self.development_features) is not None:
            out["development_features"] = v
        if (v := self.features) is not None:
            out["features"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.production_features) is not None:
            out["production_features"] = v
        if (v := self.staging_features) is not None:
            out["staging_features"] = v
        if (v := self.version) is not None:
            out["version"] = v
        if (v := self.yearly_only) is not None:
            out["yearly_only"] = v
        if (v := self.latest) is not None:
            out["latest"] = v
        return out
