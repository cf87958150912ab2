"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ContinueWithSetOrySessionTokenAction(OpenStrEnum):
    """The tag of the step that hands over a session.

    Schema `continueWithSetOrySessionTokenAction`: part of `ContinueWithSetOrySessionToken`.
    Open: a value that is not here stays the string that was sent.
    """

    SET_ORY_SESSION_TOKEN = "set_ory_session_token"


decode_continue_with_set_ory_session_token_action = ContinueWithSetOrySessionTokenAction.decode
known_continue_with_set_ory_session_token_action = ContinueWithSetOrySessionTokenAction.known
