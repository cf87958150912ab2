"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class SelfServiceRecoveryFlowState(OpenStrEnum):
    """How far a recovery got.

    Schema `selfServiceRecoveryFlowState`: part of `SelfServiceRecoveryFlow`.
    Open: a value that is not here stays the string that was sent.
    """

    CHOOSE_METHOD = "choose_method"
    PASSED_CHALLENGE = "passed_challenge"
    SENT_EMAIL = "sent_email"


decode_self_service_recovery_flow_state = SelfServiceRecoveryFlowState.decode
known_self_service_recovery_flow_state = SelfServiceRecoveryFlowState.known
