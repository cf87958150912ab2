"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("address channel".split())


@define(kw_only=True, repr=False)
class IdentityCredentialsCodeAddress(Model):
    """Schema `identityCredentialsCodeAddress`."""

    address: str | None = None
    channel: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsCodeAddress:
        self, get = cls.__new__(cls), members(src)
        self.address = v if type(v := get("address")) is str else maybe(text, src, "address", lenient)
        self.channel = v if type(v := get("channel")) is str else maybe(text, src, "channel", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"address": self.address, "channel": self.channel}
        return compact(known, self.additional_properties)
