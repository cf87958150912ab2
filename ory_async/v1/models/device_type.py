"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class DeviceType(OpenStrEnum):
    """Operating system of a phone that holds a sign-in key.

    Schema `DeviceType`: part of `DeviceAuthnKey`.
    Open: a value that is not here stays the string that was sent.
    """

    ANDROID = "Android"
    IOS = "iOS"


decode_device_type = DeviceType.decode
known_device_type = DeviceType.known
