"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, plain, rest
from ory_async.v1.models.organization import Organization

_KEYS = frozenset("organization".split())


@define(kw_only=True, repr=False)
class GetOrganizationResponse(Model):
    """Schema `getOrganizationResponse`."""

    organization: Organization
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetOrganizationResponse:
        self, _ = cls.__new__(cls), members(src)
        self.organization = need(Organization.from_dict, src, "organization", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"organization": plain(self.organization)}
        return compact(known, self.additional_properties)
