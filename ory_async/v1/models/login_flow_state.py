"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class LoginFlowState(OpenStrEnum):
    """Whether a sign-in waits for a method, for a code that was sent, or is over.

    Schema `loginFlowState`: part of `LoginFlow`.
    Open: a value that is not here stays the string that was sent.
    """

    CHOOSE_METHOD = "choose_method"
    PASSED_CHALLENGE = "passed_challenge"
    SENT_EMAIL = "sent_email"


decode_login_flow_state = LoginFlowState.decode
known_login_flow_state = LoginFlowState.known
