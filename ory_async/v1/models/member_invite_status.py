"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class MemberInviteStatus(OpenStrEnum):
    """Schema `memberInviteStatus`. Open: a value that is not here stays the string that was sent."""

    ACCEPTED = "accepted"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    EXPIRED = "expired"
    PENDING = "pending"
    REMOVED = "removed"


decode_member_invite_status = MemberInviteStatus.decode
known_member_invite_status = MemberInviteStatus.known
