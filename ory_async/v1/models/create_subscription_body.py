"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.create_subscription_body_currency import (
    CreateSubscriptionBodyCurrency,
    decode_create_subscription_body_currency,
)
from ory_async.v1.models.create_subscription_body_interval import (
    CreateSubscriptionBodyInterval,
    decode_create_subscription_body_interval,
)

_ABSENT: dict[str, Any] = dict.fromkeys("interval plan provision_first_project currency return_to".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.interval = (
                missing(lenient)
                if (v := m[k := "interval"]) is None
                else decode_create_subscription_body_interval(v, lenient)
            )
            self.plan = v if type(v := m[k := "plan"]) is str else need(text, v, lenient)
            self.provision_first_project = (
                v if type(v := m[k := "provision_first_project"]) is str else need(text, v, lenient)
            )
            self.currency = (
                None if (v := m[k := "currency"]) is None else decode_create_subscription_body_currency(v, lenient)
            )
            self.return_to = v if (v := m[k := "return_to"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.interval) is not None:
            out["interval"] = v
        if (v := self.plan) is not None:
            out["plan"] = v
        if (v := self.provision_first_project) is not None:
            out["provision_first_project"] = v
        if (v := self.currency) is not None:
            out["currency"] = v
        if (v := self.return_to) is not None:
            out["return_to"] = v
        return out
