"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class MemberInviteStatus(OpenStrEnum):
    """Whether an invitation waits, was taken up, turned down, called off, or ran out.

    Schema `memberInviteStatus`: part of `MemberInvite`.
    Open: a value that is not here stays the string that was sent.
    """

    ACCEPTED = "accepted"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    EXPIRED = "expired"
    PENDING = "pending"
    REMOVED = "removed"


decode_member_invite_status = MemberInviteStatus.decode
known_member_invite_status = MemberInviteStatus.known
