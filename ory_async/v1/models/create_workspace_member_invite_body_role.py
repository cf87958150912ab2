"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateWorkspaceMemberInviteBodyRole(OpenStrEnum):
    """What an invited person will be allowed in the workspace.

    Schema `CreateWorkspaceMemberInviteBodyRole`: part of `CreateWorkspaceMemberInviteBody`.
    Open: a value that is not here stays the string that was sent.
    """

    DEVELOPER = "developer"
    OWNER = "owner"
    VIEWER = "viewer"


decode_create_workspace_member_invite_body_role = CreateWorkspaceMemberInviteBodyRole.decode
known_create_workspace_member_invite_body_role = CreateWorkspaceMemberInviteBodyRole.known
