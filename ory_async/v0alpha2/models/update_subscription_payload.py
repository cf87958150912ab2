"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("plan_or_price return_to".split())


@define(kw_only=True, repr=False)
class UpdateSubscriptionPayload(Model):
    """The plan to change to.

    Schema `UpdateSubscriptionPayload`.
    """

    plan_or_price: str
    return_to: str | None = None
    """Where the browser goes at the end."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateSubscriptionPayload:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.plan_or_price = v if type(v := m["plan_or_price"]) is str else need(text, v, lenient)
            self.return_to = v if (v := m["return_to"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.plan_or_price) is not None:
            out["plan_or_price"] = v if type(v) is str else plain(v)
        if (v := self.return_to) is not None:
            out["return_to"] = v if type(v) is str else plain(v)
        return out


decode_update_subscription_payload = UpdateSubscriptionPayload.from_dict
