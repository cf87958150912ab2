"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ProjectMemberRole(OpenStrEnum):
    """What a person may do in a project.

    Schema `projectMemberRole`: part of `ProjectMember`.
    Open: a value that is not here stays the string that was sent.
    """

    DEVELOPER = "developer"
    OWNER = "owner"
    VIEWER = "viewer"


decode_project_member_role = ProjectMemberRole.decode
known_project_member_role = ProjectMemberRole.known
