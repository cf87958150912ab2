"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CourierMessageStatus(OpenStrEnum):
    """Schema `courierMessageStatus`. Open: a value that is not here stays the string that was sent."""

    ABANDONED = "abandoned"
    PROCESSING = "processing"
    QUEUED = "queued"
    SENT = "sent"


decode_courier_message_status = CourierMessageStatus.decode
known_courier_message_status = CourierMessageStatus.known
