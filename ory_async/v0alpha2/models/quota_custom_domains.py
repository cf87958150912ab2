"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, integer, maybe, members, rest

_KEYS = frozenset("available_domains can_use used_domains".split())


@define(kw_only=True, repr=False)
class QuotaCustomDomains(Model):
    """Schema `QuotaCustomDomains`."""

    available_domains: int | None = None
    can_use: bool | None = None
    used_domains: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> QuotaCustomDomains:
        self, get = cls.__new__(cls), members(src)
        self.available_domains = (
            v if type(v := get("available_domains")) is int else maybe(integer, src, "available_domains", lenient)
        )
        self.can_use = v if type(v := get("can_use")) is bool else maybe(boolean, src, "can_use", lenient)
        self.used_domains = v if type(v := get("used_domains")) is int else maybe(integer, src, "used_domains", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "available_domains": self.available_domains,
            "can_use": self.can_use,
            "used_domains": self.used_domains,
        }
        return compact(known, self.additional_properties)
