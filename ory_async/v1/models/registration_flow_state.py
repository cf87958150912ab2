"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class RegistrationFlowState(OpenStrEnum):
    """Whether a sign-up waits for a method, for a code that was sent, or is over.

    Schema `registrationFlowState`: part of `RegistrationFlow`.
    Open: a value that is not here stays the string that was sent.
    """

    CHOOSE_METHOD = "choose_method"
    PASSED_CHALLENGE = "passed_challenge"
    SENT_EMAIL = "sent_email"


decode_registration_flow_state = RegistrationFlowState.decode
known_registration_flow_state = RegistrationFlowState.known
