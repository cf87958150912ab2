"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateEventStreamBodyType(OpenStrEnum):
    """What carries a new stream of events.

    Schema `createEventStreamBodyType`: part of `CreateEventStreamBody`.
    Open: a value that is not here stays the string that was sent.
    """

    HTTPS = "https"
    SNS = "sns"


decode_create_event_stream_body_type = CreateEventStreamBodyType.decode
known_create_event_stream_body_type = CreateEventStreamBodyType.known
