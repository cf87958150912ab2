"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class MessageDispatchStatus(OpenStrEnum):
    """Whether handing over a message worked.

    Schema `messageDispatchStatus`: part of `MessageDispatch`.
    Open: a value that is not here stays the string that was sent.
    """

    FAILED = "failed"
    SUCCESS = "success"


decode_message_dispatch_status = MessageDispatchStatus.decode
known_message_dispatch_status = MessageDispatchStatus.known
