"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class SetEventStreamBodyStatus(OpenStrEnum):
    """Whether the stream delivers or rests from now on.

    Schema `setEventStreamBodyStatus`: part of `SetEventStreamBody`.
    Open: a value that is not here stays the string that was sent.
    """

    ACTIVE = "active"
    PAUSED = "paused"


decode_set_event_stream_body_status = SetEventStreamBodyStatus.decode
known_set_event_stream_body_status = SetEventStreamBodyStatus.known
