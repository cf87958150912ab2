"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UpdateWorkspaceBodyAccessPolicy(OpenStrEnum):
    """Who gets into a workspace from now on.

    Schema `updateWorkspaceBodyAccessPolicy`: part of `UpdateWorkspaceBody`.
    Open: a value that is not here stays the string that was sent.
    """

    CHECK_ACCESS_PERMISSION = "CHECK_ACCESS_PERMISSION"
    CHECK_ORGANIZATION_AND_WORKSPACE_MEMBERSHIP = "CHECK_ORGANIZATION_AND_WORKSPACE_MEMBERSHIP"


decode_update_workspace_body_access_policy = UpdateWorkspaceBodyAccessPolicy.decode
known_update_workspace_body_access_policy = UpdateWorkspaceBodyAccessPolicy.known
