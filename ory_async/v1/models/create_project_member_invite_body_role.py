"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateProjectMemberInviteBodyRole(OpenStrEnum):
    """What an invited person will be allowed in the project.

    Schema `CreateProjectMemberInviteBodyRole`: part of `CreateProjectMemberInviteBody`.
    Open: a value that is not here stays the string that was sent.
    """

    DEVELOPER = "developer"
    VIEWER = "viewer"


decode_create_project_member_invite_body_role = CreateProjectMemberInviteBodyRole.decode
known_create_project_member_invite_body_role = CreateProjectMemberInviteBodyRole.known
