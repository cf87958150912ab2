"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UserVerification(OpenStrEnum):
    """Schema `UserVerification`. Open: a value that is not here stays the string that was sent."""

    NONE = "none"
    PIN = "pin"
    PLATFORM = "platform"


decode_user_verification = UserVerification.decode
known_user_verification = UserVerification.known
