"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v1.models.continue_with_device_authn_pin_entry_ui import (
    ContinueWithDeviceAuthnPinEntryUi,
    decode_continue_with_device_authn_pin_entry_ui,
)
from ory_async.v1.models.continue_with_recovery_ui import ContinueWithRecoveryUi, decode_continue_with_recovery_ui
from ory_async.v1.models.continue_with_redirect_browser_to import (
    ContinueWithRedirectBrowserTo,
    decode_continue_with_redirect_browser_to,
)
from ory_async.v1.models.continue_with_set_ory_session_token import (
    ContinueWithSetOrySessionToken,
    decode_continue_with_set_ory_session_token,
)
from ory_async.v1.models.continue_with_settings_ui import ContinueWithSettingsUi, decode_continue_with_settings_ui
from ory_async.v1.models.continue_with_verification_ui import (
    ContinueWithVerificationUi,
    decode_continue_with_verification_ui,
)

ContinueWith: TypeAlias = (
    ContinueWithDeviceAuthnPinEntryUi
    | ContinueWithRecoveryUi
    | ContinueWithRedirectBrowserTo
    | ContinueWithSetOrySessionToken
    | ContinueWithSettingsUi
    | ContinueWithVerificationUi
    | UnknownVariant
)
"""What an app does after a flow: verify an address, set a password, keep a token, send the browser on.

Schema `continueWith`: part of `RecoveryFlow`, `SettingsFlow`, `SuccessfulNativeLogin`,
`SuccessfulNativeRegistration`.
Told apart by `action`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "redirect_browser_to": decode_continue_with_redirect_browser_to,
    "set_ory_session_token": decode_continue_with_set_ory_session_token,
    "show_pin_entry_ui": decode_continue_with_device_authn_pin_entry_ui,
    "show_recovery_ui": decode_continue_with_recovery_ui,
    "show_settings_ui": decode_continue_with_settings_ui,
    "show_verification_ui": decode_continue_with_verification_ui,
}
decode_continue_with: Decoder[ContinueWith] = tagged("action", _BY_TAG)
"""Decodes the member that the tag names."""
