"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class EventStreamStatus(OpenStrEnum):
    """Whether a stream delivers or rests.

    Schema `eventStreamStatus`: part of `EventStream`.
    Open: a value that is not here stays the string that was sent.
    """

    ACTIVE = "active"
    PAUSED = "paused"


decode_event_stream_status = EventStreamStatus.decode
known_event_stream_status = EventStreamStatus.known
