"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("redirect_to".split())


@define(kw_only=True, repr=False)
class HandledOAuth2ConsentRequest(Model):
    """Schema `handledOAuth2ConsentRequest`."""

    redirect_to: str
    """Where the browser has to go next."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> HandledOAuth2ConsentRequest:
        self, get = cls.__new__(cls), members(src)
        self.redirect_to = v if type(v := get("redirect_to")) is str else need(text, src, "redirect_to", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"redirect_to": self.redirect_to}
        return compact(known, self.additional_properties)
