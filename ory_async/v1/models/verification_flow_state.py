"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class VerificationFlowState(OpenStrEnum):
    """How far the proof of an address got.

    Schema `verificationFlowState`: part of `VerificationFlow`.
    Open: a value that is not here stays the string that was sent.
    """

    CHOOSE_METHOD = "choose_method"
    PASSED_CHALLENGE = "passed_challenge"
    SENT_EMAIL = "sent_email"


decode_verification_flow_state = VerificationFlowState.decode
known_verification_flow_state = VerificationFlowState.known
