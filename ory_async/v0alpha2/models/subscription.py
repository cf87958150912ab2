"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, plain, rest, text
from ory_async.v0alpha2.models.null_plan import NullPlan
from ory_async.v0alpha2.models.subscription_current_plan import SubscriptionCurrentPlan

_KEYS = frozenset(
    "created_at current_plan customer_id id payed_until plan_changes_to status updated_at "
    "ongoing_stripe_checkout_id plan_changes_at".split()
)


@define(kw_only=True, repr=False)
class Subscription(Model):
    """Schema `subscription`."""

    created_at: datetime
    """When it was made."""
    current_plan: SubscriptionCurrentPlan | str
    customer_id: str
    id: str
    """Unique id, given by the server unless you may choose it."""
    payed_until: datetime
    plan_changes_to: NullPlan | str
    status: str
    """Where it stands; unknown values stay strings."""
    updated_at: datetime
    """When it last changed."""
    ongoing_stripe_checkout_id: str | None = None
    plan_changes_at: datetime | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Subscription:
        self, get = cls.__new__(cls), members(src)
        self.created_at = need(moment, src, "created_at", lenient)
        self.current_plan = need(SubscriptionCurrentPlan.decode, src, "current_plan", lenient)
        self.customer_id = v if type(v := get("customer_id")) is str else need(text, src, "customer_id", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.payed_until = need(moment, src, "payed_until", lenient)
        self.plan_changes_to = need(NullPlan.decode, src, "plan_changes_to", lenient)
        self.status = v if type(v := get("status")) is str else need(text, src, "status", lenient)
        self.updated_at = need(moment, src, "updated_at", lenient)
        self.ongoing_stripe_checkout_id = maybe(text, src, "ongoing_stripe_checkout_id", lenient)
        self.plan_changes_at = maybe(moment, src, "plan_changes_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "created_at": plain(self.created_at),
            "current_plan": plain(self.current_plan),
            "customer_id": self.customer_id,
            "id": self.id,
            "payed_until": plain(self.payed_until),
            "plan_changes_to": plain(self.plan_changes_to),
            "status": self.status,
            "updated_at": plain(self.updated_at),
            "ongoing_stripe_checkout_id": self.ongoing_stripe_checkout_id,
            "plan_changes_at": plain(self.plan_changes_at),
        }
        return compact(known, self.additional_properties)
