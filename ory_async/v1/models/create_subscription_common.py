"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.create_subscription_common_currency import (
    CreateSubscriptionCommonCurrency,
    decode_create_subscription_common_currency,
    known_create_subscription_common_currency,
)
from ory_async.v1.models.create_subscription_common_interval import (
    CreateSubscriptionCommonInterval,
    decode_create_subscription_common_interval,
    known_create_subscription_common_interval,
)

_ABSENT: dict[str, Any] = dict.fromkeys("interval plan currency return_to".split())


@define(kw_only=True, repr=False)
class CreateSubscriptionCommon(Model):
    """What every order of a paid plan says, whoever it is for.

    Schema `CreateSubscriptionCommon`.
    """

    interval: CreateSubscriptionCommonInterval | str
    plan: str
    """What the subscription covers."""
    currency: CreateSubscriptionCommonCurrency | str | None = None
    return_to: str | None = None
    """Where the browser goes at the end."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateSubscriptionCommon:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.interval = (
                known_create_subscription_common_interval(v, v)
                if type(v := m["interval"]) is str
                else need(decode_create_subscription_common_interval, v, lenient)
            )
            self.plan = v if type(v := m["plan"]) is str else need(text, v, lenient)
            self.currency = (
                None
                if (v := m["currency"]) is None
                else known_create_subscription_common_currency(v, v)
                if type(v) is str
                else decode_create_subscription_common_currency(v)
            )
            self.return_to = v if (v := m["return_to"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.interval) is not None:
            out["interval"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.plan) is not None:
            out["plan"] = v if type(v) is str else plain(v)
        if (v := self.currency) is not None:
            out["currency"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.return_to) is not None:
            out["return_to"] = v if type(v) is str else plain(v)
        return out


decode_create_subscription_common = CreateSubscriptionCommon.from_dict
