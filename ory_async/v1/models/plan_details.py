"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, each, inside, integer, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.usage import Usage, decode_usage

_ABSENT: dict[str, Any] = dict.fromkeys(
    "base_fee_monthly base_fee_yearly custom description development_features features name production_features "
    "staging_features version yearly_only latest".split()
)


@define(kw_only=True, repr=False)
class PlanDetails(Model):
    """What a plan costs in a month or a year and what each kind of project gets for it.

    Schema `PlanDetails`: part of `Subscription`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PlanDetails:
        self = new(cls)
        try:
            m = src if len(src) == 12 else {**_ABSENT, **src}
            self.base_fee_monthly = v if type(v := m["base_fee_monthly"]) is int else need(integer, v, lenient)
            self.base_fee_yearly = v if type(v := m["base_fee_yearly"]) is int else need(integer, v, lenient)
            self.custom = v if type(v := m["custom"]) is bool else need(boolean, v, lenient)
            self.description = v if type(v := m["description"]) is str else need(text, v, lenient)
            self.development_features = (
                missing(lenient) if (v := m["development_features"]) is None else each(decode_usage, v, lenient)
            )
            self.features = missing(lenient) if (v := m["features"]) is None else each(decode_usage, v, lenient)
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.production_features = (
                missing(lenient) if (v := m["production_features"]) is None else each(decode_usage, v, lenient)
            )
            self.staging_features = (
                missing(lenient) if (v := m["staging_features"]) is None else each(decode_usage, v, lenient)
            )
            self.version = v if type(v := m["version"]) is int else need(integer, v, lenient)
            self.yearly_only = v if type(v := m["yearly_only"]) is bool else need(boolean, v, lenient)
            self.latest = v if (v := m["latest"]) is None or type(v) is bool else boolean(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 12 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.base_fee_monthly) is not None:
            out["base_fee_monthly"] = v if type(v) is int else plain(v)
        if (v := self.base_fee_yearly) is not None:
            out["base_fee_yearly"] = v if type(v) is int else plain(v)
        if (v := self.custom) is not None:
            out["custom"] = v if type(v) is bool else plain(v)
        if (v := self.description) is not None:
            out["description"] = v if type(v) is str else plain(v)
        if (v := self.development_features) is not None:
            out["development_features"] = plain(v)
        if (v := self.features) is not None:
            out["features"] = plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.production_features) is not None:
            out["production_features"] = plain(v)
        if (v := self.staging_features) is not None:
            out["staging_features"] = plain(v)
        if (v := self.version) is not None:
            out["version"] = v if type(v) is int else plain(v)
        if (v := self.yearly_only) is not None:
            out["yearly_only"] = v if type(v) is bool else plain(v)
        if (v := self.latest) is not None:
            out["latest"] = v if type(v) is bool else plain(v)
        return out


decode_plan_details = PlanDetails.from_dict
