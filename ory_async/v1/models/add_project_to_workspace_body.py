"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.add_project_to_workspace_body_environment import (
    AddProjectToWorkspaceBodyEnvironment,
    decode_add_project_to_workspace_body_environment,
)
from ory_async.v1.models.add_project_to_workspace_body_project_subscription import (
    AddProjectToWorkspaceBodyProjectSubscription,
    decode_add_project_to_workspace_body_project_subscription,
)

_ABSENT: dict[str, Any] = dict.fromkeys("environment project_subscription".split())


@define(kw_only=True, repr=False)
class AddProjectToWorkspaceBody(Model):
    """Schema `addProjectToWorkspaceBody`."""

    environment: AddProjectToWorkspaceBodyEnvironment | str
    project_subscription: AddProjectToWorkspaceBodyProjectSubscription | str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AddProjectToWorkspaceBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.environment = (
                missing(lenient)
                if (v := m[k := "environment"]) is None
                else decode_add_project_to_workspace_body_environment(v, lenient)
            )
            self.project_subscription = (
                missing(lenient)
                if (v := m[k := "project_subscription"]) is None
                else decode_add_project_to_workspace_body_project_subscription(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.environment) is not None:
            out["environment"] = v
        if (v := self.project_subscription) is not None:
            out["project_subscription"] = v
        return out
