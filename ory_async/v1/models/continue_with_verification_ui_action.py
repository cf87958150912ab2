"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ContinueWithVerificationUiAction(OpenStrEnum):
    """The tag of the step that proves an address.

    Schema `continueWithVerificationUiAction`: part of `ContinueWithVerificationUi`.
    Open: a value that is not here stays the string that was sent.
    """

    SHOW_VERIFICATION_UI = "show_verification_ui"


decode_continue_with_verification_ui_action = ContinueWithVerificationUiAction.decode
known_continue_with_verification_ui_action = ContinueWithVerificationUiAction.known
