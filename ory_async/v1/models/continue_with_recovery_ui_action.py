"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ContinueWithRecoveryUiAction(OpenStrEnum):
    """The tag of the step that leads into recovery.

    Schema `continueWithRecoveryUiAction`: part of `ContinueWithRecoveryUi`.
    Open: a value that is not here stays the string that was sent.
    """

    SHOW_RECOVERY_UI = "show_recovery_ui"


decode_continue_with_recovery_ui_action = ContinueWithRecoveryUiAction.decode
known_continue_with_recovery_ui_action = ContinueWithRecoveryUiAction.known
