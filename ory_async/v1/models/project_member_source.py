"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ProjectMemberSource(OpenStrEnum):
    """Whether a person was let into the project itself or comes by way of the workspace.

    Schema `projectMemberSource`: part of `ProjectMember`.
    Open: a value that is not here stays the string that was sent.
    """

    PROJECT = "project"
    WORKSPACE = "workspace"


decode_project_member_source = ProjectMemberSource.decode
known_project_member_source = ProjectMemberSource.known
