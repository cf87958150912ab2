"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class WorkspaceAccessPolicy(OpenStrEnum):
    """Who gets into a workspace: whoever was granted it, or only staff of its company.

    Schema `workspaceAccessPolicy`: part of `Workspace`.
    Open: a value that is not here stays the string that was sent.
    """

    CHECK_ACCESS_PERMISSION = "CHECK_ACCESS_PERMISSION"
    CHECK_ORGANIZATION_AND_WORKSPACE_MEMBERSHIP = "CHECK_ORGANIZATION_AND_WORKSPACE_MEMBERSHIP"


decode_workspace_access_policy = WorkspaceAccessPolicy.decode
known_workspace_access_policy = WorkspaceAccessPolicy.known
