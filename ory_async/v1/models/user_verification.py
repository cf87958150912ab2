"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UserVerification(OpenStrEnum):
    """Whether a phone asks for a PIN, for what the platform has, or for nothing before it signs.

    Schema `UserVerification`: part of `DeviceAuthnKey`, `UpdateSettingsFlowWithDeviceAuthnMethodRegister`.
    Open: a value that is not here stays the string that was sent.
    """

    NONE = "none"
    PIN = "pin"
    PLATFORM = "platform"


decode_user_verification = UserVerification.decode
known_user_verification = UserVerification.known
