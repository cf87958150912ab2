"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ContinueWithRecoveryUiAction(OpenStrEnum):
    """Schema `continueWithRecoveryUiAction`. Open: a value that is not here stays the string that was sent."""

    SHOW_RECOVERY_UI = "show_recovery_ui"


decode_continue_with_recovery_ui_action = ContinueWithRecoveryUiAction.decode
known_continue_with_recovery_ui_action = ContinueWithRecoveryUiAction.known
