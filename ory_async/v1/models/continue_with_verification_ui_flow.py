"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("id verifiable_address url".split())


@define(kw_only=True, repr=False)
class ContinueWithVerificationUiFlow(Model):
    """Schema `continueWithVerificationUiFlow`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    verifiable_address: str
    url: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithVerificationUiFlow:
        self, get = cls.__new__(cls), members(src)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.verifiable_address = (
            v if type(v := get("verifiable_address")) is str else need(text, src, "verifiable_address", lenient)
        )
        self.url = v if type(v := get("url")) is str else maybe(text, src, "url", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"id": self.id, "verifiable_address": self.verifiable_address, "url": self.url}
        return compact(known, self.additional_properties)
