"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.create_subscription_body_currency import (
    CreateSubscriptionBodyCurrency,
    decode_create_subscription_body_currency,
    known_create_subscription_body_currency,
)
from ory_async.v1.models.create_subscription_body_interval import (
    CreateSubscriptionBodyInterval,
    decode_create_subscription_body_interval,
    known_create_subscription_body_interval,
)

_ABSENT: dict[str, Any] = dict.fromkeys("interval plan provision_first_project currency return_to".split())


@define(kw_only=True, repr=False)
class CreateSubscriptionBody(Model):
    """The plan to buy for a first project, and where to come back to after paying.

    Schema `createSubscriptionBody`.
    """

    interval: CreateSubscriptionBodyInterval | str
    plan: str
    """What the subscription covers."""
    provision_first_project: str
    currency: CreateSubscriptionBodyCurrency | str | None = None
    return_to: str | None = None
    """Where the browser goes at the end."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateSubscriptionBody:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.interval = (
                known_create_subscription_body_interval(v, v)
                if type(v := m["interval"]) is str
                else need(decode_create_subscription_body_interval, v, lenient)
            )
            self.plan = v if type(v := m["plan"]) is str else need(text, v, lenient)
            self.provision_first_project = (
                v if type(v := m["provision_first_project"]) is str else need(text, v, lenient)
            )
            self.currency = (
                None
                if (v := m["currency"]) is None
                else known_create_subscription_body_currency(v, v)
                if type(v) is str
                else decode_create_subscription_body_currency(v)
            )
            self.return_to = v if (v := m["return_to"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.interval) is not None:
            out["interval"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.plan) is not None:
            out["plan"] = v if type(v) is str else plain(v)
        if (v := self.provision_first_project) is not None:
            out["provision_first_project"] = v if type(v) is str else plain(v)
        if (v := self.currency) is not None:
            out["currency"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.return_to) is not None:
            out["return_to"] = v if type(v) is str else plain(v)
        return out


decode_create_subscription_body = CreateSubscriptionBody.from_dict
