"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class GetSessionExpandItem(OpenStrEnum):
    """A part of a session to fill, which stays empty otherwise.

    Schema `getSessionExpandItem`: argument of `get_session`.
    Open: a value that is not here stays the string that was sent.
    """

    DEVICES = "devices"
    IDENTITY = "identity"


decode_get_session_expand_item = GetSessionExpandItem.decode
known_get_session_expand_item = GetSessionExpandItem.known
