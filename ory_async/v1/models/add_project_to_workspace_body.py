"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, need, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.add_project_to_workspace_body_environment import (
    AddProjectToWorkspaceBodyEnvironment,
    decode_add_project_to_workspace_body_environment,
    known_add_project_to_workspace_body_environment,
)
from ory_async.v1.models.add_project_to_workspace_body_project_subscription import (
    AddProjectToWorkspaceBodyProjectSubscription,
    decode_add_project_to_workspace_body_project_subscription,
    known_add_project_to_workspace_body_project_subscription,
)

_ABSENT: dict[str, Any] = dict.fromkeys("environment project_subscription".split())


@define(kw_only=True, repr=False)
class AddProjectToWorkspaceBody(Model):
    """How an existing project joins a workspace, and what becomes of the plan it has.

    Schema `addProjectToWorkspaceBody`.
    """

    environment: AddProjectToWorkspaceBodyEnvironment | str
    project_subscription: AddProjectToWorkspaceBodyProjectSubscription | str

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AddProjectToWorkspaceBody:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.environment = (
                known_add_project_to_workspace_body_environment(v, v)
                if type(v := m["environment"]) is str
                else need(decode_add_project_to_workspace_body_environment, v, lenient)
            )
            self.project_subscription = (
                known_add_project_to_workspace_body_project_subscription(v, v)
                if type(v := m["project_subscription"]) is str
                else need(decode_add_project_to_workspace_body_project_subscription, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.environment) is not None:
            out["environment"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.project_subscription) is not None:
            out["project_subscription"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_add_project_to_workspace_body = AddProjectToWorkspaceBody.from_dict
