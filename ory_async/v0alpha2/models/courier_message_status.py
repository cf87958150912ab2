"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CourierMessageStatus(OpenStrEnum):
    """Where a message of Kratos stands: waiting, on its way, sent, or given up after too many tries.

    Schema `courierMessageStatus`: argument of `admin_list_courier_messages`; part of `Message`.
    Open: a value that is not here stays the string that was sent.
    """

    ABANDONED = "abandoned"
    PROCESSING = "processing"
    QUEUED = "queued"
    SENT = "sent"


decode_courier_message_status = CourierMessageStatus.decode
known_courier_message_status = CourierMessageStatus.known
