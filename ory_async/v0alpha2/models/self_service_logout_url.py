"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("logout_token logout_url".split())


@define(kw_only=True, repr=False)
class SelfServiceLogoutUrl(Model):
    """Schema `selfServiceLogoutUrl`."""

    logout_token: str = field(repr=False)
    logout_url: str = field(repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfServiceLogoutUrl:
        self, get = cls.__new__(cls), members(src)
        self.logout_token = v if type(v := get("logout_token")) is str else need(text, src, "logout_token", lenient)
        self.logout_url = v if type(v := get("logout_url")) is str else need(text, src, "logout_url", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"logout_token": self.logout_token, "logout_url": self.logout_url}
        return compact(known, self.additional_properties)
