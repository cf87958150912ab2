"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, plain, rest, text
from ory_async.v1.models.create_subscription_body_currency import CreateSubscriptionBodyCurrency
from ory_async.v1.models.create_subscription_body_interval import CreateSubscriptionBodyInterval

_KEYS = frozenset("interval plan provision_first_project currency return_to".split())


@define(kw_only=True, repr=False)
class CreateSubscriptionBody(Model):
    """Schema `createSubscriptionBody`."""

    interval: CreateSubscriptionBodyInterval | str
    plan: str
    """What the subscription covers."""
    provision_first_project: str
    currency: CreateSubscriptionBodyCurrency | str | None = None
    return_to: str | None = None
    """Where the browser goes at the end."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateSubscriptionBody:
        self, get = cls.__new__(cls), members(src)
        self.interval = need(CreateSubscriptionBodyInterval.decode, src, "interval", lenient)
        self.plan = v if type(v := get("plan")) is str else need(text, src, "plan", lenient)
        self.provision_first_project = need(text, src, "provision_first_project", lenient)
        self.currency = maybe(CreateSubscriptionBodyCurrency.decode, src, "currency", lenient)
        self.return_to = v if type(v := get("return_to")) is str else maybe(text, src, "return_to", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "interval": plain(self.interval),
            "plan": self.plan,
            "provision_first_project": self.provision_first_project,
            "currency": plain(self.currency),
            "return_to": self.return_to,
        }
        return compact(known, self.additional_properties)
