"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.basic_organization import BasicOrganization
from ory_async.v1.models.project_cors import ProjectCors
from ory_async.v1.models.project_environment import ProjectEnvironment, decode_project_environment
from ory_async.v1.models.project_home_region import ProjectHomeRegion, decode_project_home_region
from ory_async.v1.models.project_services import ProjectServices
from ory_async.v1.models.project_state import ProjectState, decode_project_state

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.environment = (
                missing(lenient) if (v := m[k := "environment"]) is None else decode_project_environment(v, lenient)
            )
            self.home_region = (
                missing(lenient) if (v := m[k := "home_region"]) is None else decode_project_home_region(v, lenient)
            )
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.organizations = (
                missing(lenient) or []
                if (v := m[k := "organizations"]) is None
                else many(BasicOrganization.from_dict, v, lenient)
            )
            self.revision_id = v if type(v := m[k := "revision_id"]) is str else need(text, v, lenient)
            self.services = (
                missing(lenient) if (v := m[k := "services"]) is None else ProjectServices.from_dict(v, lenient)
            )
            self.slug = v if type(v := m[k := "slug"]) is str else need(text, v, lenient)
            self.state = missing(lenient) if (v := m[k := "state"]) is None else decode_project_state(v, lenient)
            self.cors_admin = None if (v := m[k := "cors_admin"]) is None else ProjectCors.from_dict(v, lenient)
            self.cors_public = None if (v := m[k := "cors_public"]) is None else ProjectCors.from_dict(v, lenient)
            self.workspace_id = v if (v := m[k := "workspace_id"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.environment) is not None:
            out["environment"] = v
        if (v := self.home_region) is not None:
            out["home_region"] = v
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.organizations) is not None:
            out["organizations"] = v
        if (v := self.revision_id) is not None:
            out["revision_id"] = v
        if (v := self.services) is not None:
            out["services"] = v
        if (v := self.slug) is not None:
            out["slug"] = v
        if (v := self.state) is not None:
            out["state"] = v
        if (v := self.cors_admin) is not None:
            out["cors_admin"] = v
        if (v := self.cors_public) is not None:
            out["cors_public"] = v
        if (v := self.workspace_id) is not None:
            out["workspace_id"] = v
        return out
