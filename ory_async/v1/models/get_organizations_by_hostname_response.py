"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need_list, plain, rest
from ory_async.v1.models.organization_by_hostname import OrganizationByHostname

_KEYS = frozenset("organizations".split())


@define(kw_only=True, repr=False)
class GetOrganizationsByHostnameResponse(Model):
    """Schema `getOrganizationsByHostnameResponse`."""

    organizations: list[OrganizationByHostname]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetOrganizationsByHostnameResponse:
        self, _ = cls.__new__(cls), members(src)
        self.organizations = need_list(OrganizationByHostname.from_dict, src, "organizations", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"organizations": plain(self.organizations)}
        return compact(known, self.additional_properties)
