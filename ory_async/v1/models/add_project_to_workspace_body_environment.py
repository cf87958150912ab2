"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class AddProjectToWorkspaceBodyEnvironment(OpenStrEnum):
    """What a project is for once it is part of a workspace.

    Schema `addProjectToWorkspaceBodyEnvironment`: part of `AddProjectToWorkspaceBody`.
    Open: a value that is not here stays the string that was sent.
    """

    DEV = "dev"
    PROD = "prod"
    STAGE = "stage"


decode_add_project_to_workspace_body_environment = AddProjectToWorkspaceBodyEnvironment.decode
known_add_project_to_workspace_body_environment = AddProjectToWorkspaceBodyEnvironment.known
