"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, iso, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.null_plan import NullPlan, decode_null_plan, known_null_plan
from ory_async.v0alpha2.models.subscription_current_plan import (
    SubscriptionCurrentPlan,
    decode_subscription_current_plan,
    known_subscription_current_plan,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "created_at current_plan customer_id id payed_until plan_changes_to status updated_at "
    "ongoing_stripe_checkout_id plan_changes_at".split()
)


@define(kw_only=True, repr=False)
class Subscription(Model):
    """What a customer pays for, how often, and what changes at the next turn.

    Schema `subscription`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Subscription:
        self = new(cls)
        try:
            m = src if len(src) == 10 else {**_ABSENT, **src}
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.current_plan = (
                known_subscription_current_plan(v, v)
                if type(v := m["current_plan"]) is str
                else need(decode_subscription_current_plan, v, lenient)
            )
            self.customer_id = v if type(v := m["customer_id"]) is str else need(text, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.payed_until = (
                d if (v := m["payed_until"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            )
            self.plan_changes_to = (
                known_null_plan(v, v) if type(v := m["plan_changes_to"]) is str else need(decode_null_plan, v, lenient)
            )
            self.status = v if type(v := m["status"]) is str else need(text, v, lenient)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.ongoing_stripe_checkout_id = (
                v if (v := m["ongoing_stripe_checkout_id"]) is None or type(v) is str else text(v)
            )
            self.plan_changes_at = (
                d if (v := m["plan_changes_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 10 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.payed_until, self.updated_at, self.plan_changes_at))
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.current_plan) is not None:
            out["current_plan"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.customer_id) is not None:
            out["customer_id"] = v if type(v) is str else plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["payed_until"] = v
        if (v := self.plan_changes_to) is not None:
            out["plan_changes_to"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.status) is not None:
            out["status"] = v if type(v) is str else plain(v)
        if (v := dates[2]) is not None:
            out["updated_at"] = v
        if (v := self.ongoing_stripe_checkout_id) is not None:
            out["ongoing_stripe_checkout_id"] = v if type(v) is str else plain(v)
        if (v := dates[3]) is not None:
            out["plan_changes_at"] = v
        return out


decode_subscription = Subscription.from_dict
