"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, need_list, plain, rest, text

_KEYS = frozenset("domains id".split())


@define(kw_only=True, repr=False)
class OrganizationByHostname(Model):
    """Schema `organizationByHostname`."""

    domains: list[str]
    """Email domains that belong to the organization."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OrganizationByHostname:
        self, get = cls.__new__(cls), members(src)
        self.domains = need_list(text, src, "domains", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"domains": plain(self.domains), "id": self.id}
        return compact(known, self.additional_properties)
