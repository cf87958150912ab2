"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NullValue(OpenStrEnum):
    """The one value that stands for nothing in protocol buffers.

    Schema `NullValue`.
    Open: a value that is not here stays the string that was sent.
    """

    NULL_VALUE = "NULL_VALUE"


decode_null_value = NullValue.decode
known_null_value = NullValue.known
