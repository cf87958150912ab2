"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ContinueWithDeviceAuthnPinEntryUiAction(OpenStrEnum):
    """The tag of the step that asks for a PIN.

    Schema `continueWithDeviceAuthnPinEntryUiAction`: part of `ContinueWithDeviceAuthnPinEntryUi`.
    Open: a value that is not here stays the string that was sent.
    """

    SHOW_PIN_ENTRY_UI = "show_pin_entry_ui"


decode_continue_with_device_authn_pin_entry_ui_action = ContinueWithDeviceAuthnPinEntryUiAction.decode
known_continue_with_device_authn_pin_entry_ui_action = ContinueWithDeviceAuthnPinEntryUiAction.known
