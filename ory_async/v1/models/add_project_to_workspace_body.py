"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, plain, rest
from ory_async.v1.models.add_project_to_workspace_body_environment import AddProjectToWorkspaceBodyEnvironment
from ory_async.v1.models.add_project_to_workspace_body_project_subscription import (
    AddProjectToWorkspaceBodyProjectSubscription,
)

_KEYS = frozenset("environment project_subscription".split())


@define(kw_only=True, repr=False)
class AddProjectToWorkspaceBody(Model):
    """Schema `addProjectToWorkspaceBody`."""

    environment: AddProjectToWorkspaceBodyEnvironment | str
    project_subscription: AddProjectToWorkspaceBodyProjectSubscription | str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AddProjectToWorkspaceBody:
        self, _ = cls.__new__(cls), members(src)
        self.environment = need(AddProjectToWorkspaceBodyEnvironment.decode, src, "environment", lenient)
        self.project_subscription = need(
            AddProjectToWorkspaceBodyProjectSubscription.decode, src, "project_subscription", lenient
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"environment": plain(self.environment), "project_subscription": plain(self.project_subscription)}
        return compact(known, self.additional_properties)
