"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("plan_or_price return_to".split())


@define(kw_only=True, repr=False)
class UpdateSubscriptionPayload(Model):
    """Schema `UpdateSubscriptionPayload`."""

    plan_or_price: str
    return_to: str | None = None
    """Where the browser goes at the end."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateSubscriptionPayload:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.plan_or_price = v if type(v := m[k := "plan_or_price"]) is str else need(text, v, lenient)
            self.return_to = v if (v := m[k := "return_to"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.plan_or_price) is not None:
            out["plan_or_price"] = v
        if (v := self.return_to) is not None:
            out["return_to"] = v
        return out
