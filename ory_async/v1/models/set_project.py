"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, need_list, plain, rest, text
from ory_async.v1.models.basic_organization import BasicOrganization
from ory_async.v1.models.project_cors import ProjectCors
from ory_async.v1.models.project_services import ProjectServices

_KEYS = frozenset("cors_admin cors_public name organizations services".split())


@define(kw_only=True, repr=False)
class SetProject(Model):
    """Schema `setProject`."""

    cors_admin: ProjectCors
    cors_public: ProjectCors
    name: str
    """Name given by people."""
    organizations: list[BasicOrganization]
    services: ProjectServices
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SetProject:
        self, get = cls.__new__(cls), members(src)
        self.cors_admin = need(ProjectCors.from_dict, src, "cors_admin", lenient)
        self.cors_public = need(ProjectCors.from_dict, src, "cors_public", lenient)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.organizations = need_list(BasicOrganization.from_dict, src, "organizations", lenient)
        self.services = need(ProjectServices.from_dict, src, "services", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "cors_admin": plain(self.cors_admin),
            "cors_public": plain(self.cors_public),
            "name": self.name,
            "organizations": plain(self.organizations),
            "services": plain(self.services),
        }
        return compact(known, self.additional_properties)
