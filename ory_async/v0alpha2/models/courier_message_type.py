"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CourierMessageType(OpenStrEnum):
    """Whether a message of Kratos is a mail or a text to a phone.

    Schema `courierMessageType`: part of `Message`.
    Open: a value that is not here stays the string that was sent.
    """

    EMAIL = "email"
    PHONE = "phone"


decode_courier_message_type = CourierMessageType.decode
known_courier_message_type = CourierMessageType.known
