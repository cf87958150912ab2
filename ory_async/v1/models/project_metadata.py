"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, need_list, plain, rest, text
from ory_async.v1.models.project_metadata_environment import ProjectMetadataEnvironment
from ory_async.v1.models.project_metadata_home_region import ProjectMetadataHomeRegion
from ory_async.v1.models.project_metadata_state import ProjectMetadataState
from ory_async.v1.models.workspace import Workspace

_KEYS = frozenset(
    "created_at environment home_region hosts id name slug state updated_at subscription_id subscription_plan "
    "workspace workspace_id".split()
)


@define(kw_only=True, repr=False)
class ProjectMetadata(Model):
    """Schema `projectMetadata`."""

    created_at: datetime
    """When it was made."""
    environment: ProjectMetadataEnvironment | str
    home_region: ProjectMetadataHomeRegion | str
    hosts: list[str]
    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    slug: str
    """Name of the project in its host name."""
    state: ProjectMetadataState | str
    """How far it got: active or inactive for identities, the step for flows."""
    updated_at: datetime
    """When it last changed."""
    subscription_id: str | None = None
    subscription_plan: str | None = None
    workspace: Workspace | None = None
    workspace_id: str | None = None
    """Workspace the entry belongs to."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectMetadata:
        self, get = cls.__new__(cls), members(src)
        self.created_at = need(moment, src, "created_at", lenient)
        self.environment = need(ProjectMetadataEnvironment.decode, src, "environment", lenient)
        self.home_region = need(ProjectMetadataHomeRegion.decode, src, "home_region", lenient)
        self.hosts = need_list(text, src, "hosts", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.slug = v if type(v := get("slug")) is str else need(text, src, "slug", lenient)
        self.state = need(ProjectMetadataState.decode, src, "state", lenient)
        self.updated_at = need(moment, src, "updated_at", lenient)
        self.subscription_id = (
            v if type(v := get("subscription_id")) is str else maybe(text, src, "subscription_id", lenient)
        )
        self.subscription_plan = (
            v if type(v := get("subscription_plan")) is str else maybe(text, src, "subscription_plan", lenient)
        )
        self.workspace = maybe(Workspace.from_dict, src, "workspace", lenient)
        self.workspace_id = v if type(v := get("workspace_id")) is str else maybe(text, src, "workspace_id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "created_at": plain(self.created_at),
            "environment": plain(self.environment),
            "home_region": plain(self.home_region),
            "hosts": plain(self.hosts),
            "id": self.id,
            "name": self.name,
            "slug": self.slug,
            "state": plain(self.state),
            "updated_at": plain(self.updated_at),
            "subscription_id": self.subscription_id,
            "subscription_plan": self.subscription_plan,
            "workspace": plain(self.workspace),
            "workspace_id": self.workspace_id,
        }
        return compact(known, self.additional_properties)
