"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class SelfServiceVerificationFlowState(OpenStrEnum):
    """How far the proof of an address got.

    Schema `selfServiceVerificationFlowState`: part of `SelfServiceVerificationFlow`.
    Open: a value that is not here stays the string that was sent.
    """

    CHOOSE_METHOD = "choose_method"
    PASSED_CHALLENGE = "passed_challenge"
    SENT_EMAIL = "sent_email"


decode_self_service_verification_flow_state = SelfServiceVerificationFlowState.decode
known_self_service_verification_flow_state = SelfServiceVerificationFlowState.known
