"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateEventStreamBodyStatus(OpenStrEnum):
    """Whether a new stream delivers right away.

    Schema `createEventStreamBodyStatus`: part of `CreateEventStreamBody`.
    Open: a value that is not here stays the string that was sent.
    """

    ACTIVE = "active"
    PAUSED = "paused"


decode_create_event_stream_body_status = CreateEventStreamBodyStatus.decode
known_create_event_stream_body_status = CreateEventStreamBodyStatus.known
