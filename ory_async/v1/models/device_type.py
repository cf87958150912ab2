"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class DeviceType(OpenStrEnum):
    """Schema `DeviceType`. Open: a value that is not here stays the string that was sent."""

    ANDROID = "Android"
    IOS = "iOS"


decode_device_type = DeviceType.decode
known_device_type = DeviceType.known
