"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, need_list, plain, rest, text
from ory_async.v1.models.basic_organization import BasicOrganization
from ory_async.v1.models.project_cors import ProjectCors
from ory_async.v1.models.project_environment import ProjectEnvironment
from ory_async.v1.models.project_home_region import ProjectHomeRegion
from ory_async.v1.models.project_services import ProjectServices
from ory_async.v1.models.project_state import ProjectState

_KEYS = frozenset(
    "environment home_region id name organizations revision_id services slug state cors_admin cors_public "
    "workspace_id".split()
)


@define(kw_only=True, repr=False)
class Project(Model):
    """Schema `project`."""

    environment: ProjectEnvironment | str
    home_region: ProjectHomeRegion | str
    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    organizations: list[BasicOrganization]
    revision_id: str
    services: ProjectServices
    slug: str
    """Name of the project in its host name."""
    state: ProjectState | str
    """How far it got: active or inactive for identities, the step for flows."""
    cors_admin: ProjectCors | None = None
    cors_public: ProjectCors | None = None
    workspace_id: str | None = None
    """Workspace the entry belongs to."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Project:
        self, get = cls.__new__(cls), members(src)
        self.environment = need(ProjectEnvironment.decode, src, "environment", lenient)
        self.home_region = need(ProjectHomeRegion.decode, src, "home_region", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.organizations = need_list(BasicOrganization.from_dict, src, "organizations", lenient)
        self.revision_id = v if type(v := get("revision_id")) is str else need(text, src, "revision_id", lenient)
        self.services = need(ProjectServices.from_dict, src, "services", lenient)
        self.slug = v if type(v := get("slug")) is str else need(text, src, "slug", lenient)
        self.state = need(ProjectState.decode, src, "state", lenient)
        self.cors_admin = maybe(ProjectCors.from_dict, src, "cors_admin", lenient)
        self.cors_public = maybe(ProjectCors.from_dict, src, "cors_public", lenient)
        self.workspace_id = v if type(v := get("workspace_id")) is str else maybe(text, src, "workspace_id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "environment": plain(self.environment),
            "home_region": plain(self.home_region),
            "id": self.id,
            "name": self.name,
            "organizations": plain(self.organizations),
            "revision_id": self.revision_id,
            "services": plain(self.services),
            "slug": self.slug,
            "state": plain(self.state),
            "cors_admin": plain(self.cors_admin),
            "cors_public": plain(self.cors_public),
            "workspace_id": self.workspace_id,
        }
        return compact(known, self.additional_properties)
