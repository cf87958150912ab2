"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.project_metadata_environment import (
    ProjectMetadataEnvironment,
    decode_project_metadata_environment,
)
from ory_async.v1.models.project_metadata_home_region import (
    ProjectMetadataHomeRegion,
    decode_project_metadata_home_region,
)
from ory_async.v1.models.project_metadata_state import ProjectMetadataState, decode_project_metadata_state
from ory_async.v1.models.workspace import Workspace

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.created_at = missing(lenient) if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.environment = (
                missing(lenient)
                if (v := m[k := "environment"]) is None
                else decode_project_metadata_environment(v, lenient)
            )
            self.home_region = (
                missing(lenient)
                if (v := m[k := "home_region"]) is None
                else decode_project_metadata_home_region(v, lenient)
            )
            self.hosts = missing(lenient) or [] if (v := m[k := "hosts"]) is None else many(text, v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.slug = v if type(v := m[k := "slug"]) is str else need(text, v, lenient)
            self.state = (
                missing(lenient) if (v := m[k := "state"]) is None else decode_project_metadata_state(v, lenient)
            )
            self.updated_at = missing(lenient) if (v := m[k := "updated_at"]) is None else moment(v, lenient)
            self.subscription_id = v if (v := m[k := "subscription_id"]) is None or type(v) is str else text(v)
            self.subscription_plan = v if (v := m[k := "subscription_plan"]) is None or type(v) is str else text(v)
            self.workspace = None if (v := m[k := "workspace"]) is None else Workspace.from_dict(v, lenient)
            self.workspace_id = v if (v := m[k := "workspace_id"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.environment) is not None:
            out["environment"] = v
        if (v := self.home_region) is not None:
            out["home_region"] = v
        if (v := self.hosts) is not None:
            out["hosts"] = v
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.slug) is not None:
            out["slug"] = v
        if (v := self.state) is not None:
            out["state"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.subscription_id) is not None:
            out["subscription_id"] = v
        if (v := self.subscription_plan) is not None:
            out["subscription_plan"] = v
        if (v := self.workspace) is not None:
            out["workspace"] = v
        if (v := self.workspace_id) is not None:
            out["workspace_id"] = v
        return out
