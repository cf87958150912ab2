"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("id".split())


@define(kw_only=True, repr=False)
class StripeCustomerResponse(Model):
    """Schema `stripeCustomerResponse`."""

    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> StripeCustomerResponse:
        self, get = cls.__new__(cls), members(src)
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"id": self.id}
        return compact(known, self.additional_properties)
