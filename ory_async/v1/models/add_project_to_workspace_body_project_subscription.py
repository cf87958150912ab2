"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class AddProjectToWorkspaceBodyProjectSubscription(OpenStrEnum):
    """Whether the plan that a project brings along moves with it or is left behind.

    Schema `addProjectToWorkspaceBodyProjectSubscription`: part of `AddProjectToWorkspaceBody`.
    Open: a value that is not here stays the string that was sent.
    """

    IGNORE = "ignore"
    MIGRATE = "migrate"


decode_add_project_to_workspace_body_project_subscription = AddProjectToWorkspaceBodyProjectSubscription.decode
known_add_project_to_workspace_body_project_subscription = AddProjectToWorkspaceBodyProjectSubscription.known
