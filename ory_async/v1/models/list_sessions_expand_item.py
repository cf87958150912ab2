"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ListSessionsExpandItem(OpenStrEnum):
    """Schema `listSessionsExpandItem`. Open: a value that is not here stays the string that was sent."""

    DEVICES = "devices"
    IDENTITY = "identity"


decode_list_sessions_expand_item = ListSessionsExpandItem.decode
known_list_sessions_expand_item = ListSessionsExpandItem.known
