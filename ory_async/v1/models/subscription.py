"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.plan_details import PlanDetails
from ory_async.v1.models.subscription_currency import SubscriptionCurrency, decode_subscription_currency
from ory_async.v1.models.subscription_current_interval import (
    SubscriptionCurrentInterval,
    decode_subscription_current_interval,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "created_at currency current_interval current_plan customer_id id interval_changes_to payed_until "
    "plan_changes_to status updated_at current_plan_details ongoing_stripe_checkout_id plan_changes_at "
    "stripe_checkout_expires_at".split()
)


@define(kw_only=True, repr=False)
class Subscription(Model):
    """Schema `subscription`."""

    created_at: datetime
    """When it was made."""
    currency: SubscriptionCurrency | str
    current_interval: SubscriptionCurrentInterval | str
    current_plan: str
    customer_id: str
    id: str
    """Unique id, given by the server unless you may choose it."""
    interval_changes_to: str | None
    payed_until: datetime
    plan_changes_to: str | None
    status: str
    """Where it stands; unknown values stay strings."""
    updated_at: datetime
    """When it last changed."""
    current_plan_details: PlanDetails | None = None
    ongoing_stripe_checkout_id: str | None = None
    plan_changes_at: datetime | None = None
    stripe_checkout_expires_at: datetime | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Subscription:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.created_at = missing(lenient) if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.currency = (
                missing(lenient) if (v := m[k := "currency"]) is None else decode_subscription_currency(v, lenient)
            )
            self.current_interval = (
                missing(lenient)
                if (v := m[k := "current_interval"]) is None
                else decode_subscription_current_interval(v, lenient)
            )
            self.current_plan = v if type(v := m[k := "current_plan"]) is str else need(text, v, lenient)
            self.customer_id = v if type(v := m[k := "customer_id"]) is str else need(text, v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.interval_changes_to = v if (v := m[k := "interval_changes_to"]) is None or type(v) is str else text(v)
            self.payed_until = missing(lenient) if (v := m[k := "payed_until"]) is None else moment(v, lenient)
            self.plan_changes_to = v if (v := m[k := "plan_changes_to"]) is None or type(v) is str else text(v)
            self.status = v if type(v := m[k := "status"]) is str else need(text, v, lenient)
            self.updated_at = missing(lenient) if (v := m[k := "updated_at"]) is None else moment(v, lenient)
            self.current_plan_details = (
                None if (v := m[k := "current_plan_details"]) is None else PlanDetails.from_dict(v, lenient)
            )
            self.ongoing_stripe_checkout_id = (
                v if (v := m[k := "ongoing_stripe_checkout_id"]) is None or type(v) is str else text(v)
            )
            self.plan_changes_at = None if (v := m[k := "plan_changes_at"]) is None else moment(v, lenient)
            self.stripe_checkout_expires_at = (
                None if (v := m[k := "stripe_checkout_expires_at"]) is None else moment(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.currency) is not None:
            out["currency"] = v
        if (v := self.current_interval) is not None:
            out["current_interval"] = v
        if (v := self.current_plan) is not None:
            out["current_plan"] = v
        if (v := self.customer_id) is not None:
            out["customer_id"] = v
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.interval_changes_to) is not None:
            out["interval_changes_to"] = v
        if (v := self.payed_until) is not None:
            out["payed_until"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.plan_changes_to) is not None:
            out["plan_changes_to"] = v
        if (v := self.status) is not None:
            out["status"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.current_plan_details) is not None:
            out["current_plan_details"] = v
        if (v := self.ongoing_stripe_checkout_id) is not None:
            out["ongoing_stripe_checkout_id"] = v
        if (v := self.plan_changes_at) is not None:
            out["plan_changes_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.stripe_checkout_expires_at) is not None:
            out["stripe_checkout_expires_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
