"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class RecoveryFlowState(OpenStrEnum):
    """How far a recovery got.

    Schema `recoveryFlowState`: part of `RecoveryFlow`.
    Open: a value that is not here stays the string that was sent.
    """

    CHOOSE_METHOD = "choose_method"
    PASSED_CHALLENGE = "passed_challenge"
    RECOVERY_AWAITING_ADDRESS = "recovery_awaiting_address"
    RECOVERY_AWAITING_ADDRESS_CHOICE = "recovery_awaiting_address_choice"
    RECOVERY_AWAITING_CODE = "recovery_awaiting_code"
    RECOVERY_CONFIRMING_ADDRESS = "recovery_confirming_address"
    SENT_EMAIL = "sent_email"


decode_recovery_flow_state = RecoveryFlowState.decode
known_recovery_flow_state = RecoveryFlowState.known
