"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class SetEventStreamBodyType(OpenStrEnum):
    """What carries the stream from now on.

    Schema `setEventStreamBodyType`: part of `SetEventStreamBody`.
    Open: a value that is not here stays the string that was sent.
    """

    HTTPS = "https"
    SNS = "sns"


decode_set_event_stream_body_type = SetEventStreamBodyType.decode
known_set_event_stream_body_type = SetEventStreamBodyType.known
