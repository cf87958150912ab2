"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, need_list, plain, rest, text
from ory_async.v1.models.normalized_project_environment import NormalizedProjectEnvironment
from ory_async.v1.models.normalized_project_home_region import NormalizedProjectHomeRegion
from ory_async.v1.models.normalized_project_revision import NormalizedProjectRevision
from ory_async.v1.models.normalized_project_state import NormalizedProjectState
from ory_async.v1.models.workspace import Workspace

_KEYS = frozenset(
    "created_at current_revision environment home_region hosts id slug state updated_at workspace_id "
    "subscription_id subscription_plan workspace".split()
)


@define(kw_only=True, repr=False)
class NormalizedProject(Model):
    """Schema `normalizedProject`."""

    created_at: datetime
    """When it was made."""
    current_revision: NormalizedProjectRevision
    environment: NormalizedProjectEnvironment | str
    home_region: NormalizedProjectHomeRegion | str
    hosts: list[str]
    id: str
    """Unique id, given by the server unless you may choose it."""
    slug: str
    """Name of the project in its host name."""
    state: NormalizedProjectState | str
    """How far it got: active or inactive for identities, the step for flows."""
    updated_at: datetime
    """When it last changed."""
    workspace_id: str | None
    """Workspace the entry belongs to."""
    subscription_id: str | None = None
    subscription_plan: str | None = None
    workspace: Workspace | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProject:
        self, get = cls.__new__(cls), members(src)
        self.created_at = need(moment, src, "created_at", lenient)
        self.current_revision = need(NormalizedProjectRevision.from_dict, src, "current_revision", lenient)
        self.environment = need(NormalizedProjectEnvironment.decode, src, "environment", lenient)
        self.home_region = need(NormalizedProjectHomeRegion.decode, src, "home_region", lenient)
        self.hosts = need_list(text, src, "hosts", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.slug = v if type(v := get("slug")) is str else need(text, src, "slug", lenient)
        self.state = need(NormalizedProjectState.decode, src, "state", lenient)
        self.updated_at = need(moment, src, "updated_at", lenient)
        self.workspace_id = v if type(v := get("workspace_id")) is str else maybe(text, src, "workspace_id", lenient)
        self.subscription_id = (
            v if type(v := get("subscription_id")) is str else maybe(text, src, "subscription_id", lenient)
        )
        self.subscription_plan = (
            v if type(v := get("subscription_plan")) is str else maybe(text, src, "subscription_plan", lenient)
        )
        self.workspace = maybe(Workspace.from_dict, src, "workspace", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "created_at": plain(self.created_at),
            "current_revision": plain(self.current_revision),
            "environment": plain(self.environment),
            "home_region": plain(self.home_region),
            "hosts": plain(self.hosts),
            "id": self.id,
            "slug": self.slug,
            "state": plain(self.state),
            "updated_at": plain(self.updated_at),
            "workspace_id": self.workspace_id,
            "subscription_id": self.subscription_id,
            "subscription_plan": self.subscription_plan,
            "workspace": plain(self.workspace),
        }
        return compact(known, self.additional_properties)
