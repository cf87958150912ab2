"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, plain, rest, text
from ory_async.v1.models.plan_details import PlanDetails
from ory_async.v1.models.subscription_currency import SubscriptionCurrency
from ory_async.v1.models.subscription_current_interval import SubscriptionCurrentInterval

_KEYS = frozenset(
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
        self, get = cls.__new__(cls), members(src)
        self.created_at = need(moment, src, "created_at", lenient)
        self.currency = need(SubscriptionCurrency.decode, src, "currency", lenient)
        self.current_interval = need(SubscriptionCurrentInterval.decode, src, "current_interval", lenient)
        self.current_plan = v if type(v := get("current_plan")) is str else need(text, src, "current_plan", lenient)
        self.customer_id = v if type(v := get("customer_id")) is str else need(text, src, "customer_id", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.interval_changes_to = (
            v if type(v := get("interval_changes_to")) is str else maybe(text, src, "interval_changes_to", lenient)
        )
        self.payed_until = need(moment, src, "payed_until", lenient)
        self.plan_changes_to = (
            v if type(v := get("plan_changes_to")) is str else maybe(text, src, "plan_changes_to", lenient)
        )
        self.status = v if type(v := get("status")) is str else need(text, src, "status", lenient)
        self.updated_at = need(moment, src, "updated_at", lenient)
        self.current_plan_details = maybe(PlanDetails.from_dict, src, "current_plan_details", lenient)
        self.ongoing_stripe_checkout_id = maybe(text, src, "ongoing_stripe_checkout_id", lenient)
        self.plan_changes_at = maybe(moment, src, "plan_changes_at", lenient)
        self.stripe_checkout_expires_at = maybe(moment, src, "stripe_checkout_expires_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "created_at": plain(self.created_at),
            "currency": plain(self.currency),
            "current_interval": plain(self.current_interval),
            "current_plan": self.current_plan,
            "customer_id": self.customer_id,
            "id": self.id,
            "interval_changes_to": self.interval_changes_to,
            "payed_until": plain(self.payed_until),
            "plan_changes_to": self.plan_changes_to,
            "status": self.status,
            "updated_at": plain(self.updated_at),
            "current_plan_details": plain(self.current_plan_details),
            "ongoing_stripe_checkout_id": self.ongoing_stripe_checkout_id,
            "plan_changes_at": plain(self.plan_changes_at),
            "stripe_checkout_expires_at": plain(self.stripe_checkout_expires_at),
        }
        return compact(known, self.additional_properties)
