"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ManageSessionsBodyAction(OpenStrEnum):
    """Whether sessions are ended and kept for the record, or gone for good.

    Schema `manageSessionsBodyAction`: part of `ManageSessionsBody`.
    Open: a value that is not here stays the string that was sent.
    """

    DELETE = "delete"
    DISABLE = "disable"


decode_manage_sessions_body_action = ManageSessionsBodyAction.decode
known_manage_sessions_body_action = ManageSessionsBodyAction.known
