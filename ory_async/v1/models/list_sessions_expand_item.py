"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ListSessionsExpandItem(OpenStrEnum):
    """A part of listed sessions to fill, which stays empty otherwise.

    Schema `listSessionsExpandItem`: argument of `list_sessions`.
    Open: a value that is not here stays the string that was sent.
    """

    DEVICES = "devices"
    IDENTITY = "identity"


decode_list_sessions_expand_item = ListSessionsExpandItem.decode
known_list_sessions_expand_item = ListSessionsExpandItem.known
