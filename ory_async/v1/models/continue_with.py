"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v1.models.continue_with_device_authn_pin_entry_ui import ContinueWithDeviceAuthnPinEntryUi
from ory_async.v1.models.continue_with_recovery_ui import ContinueWithRecoveryUi
from ory_async.v1.models.continue_with_redirect_browser_to import ContinueWithRedirectBrowserTo
from ory_async.v1.models.continue_with_set_ory_session_token import ContinueWithSetOrySessionToken
from ory_async.v1.models.continue_with_settings_ui import ContinueWithSettingsUi
from ory_async.v1.models.continue_with_verification_ui import ContinueWithVerificationUi

ContinueWith: TypeAlias = (
    ContinueWithDeviceAuthnPinEntryUi
    | ContinueWithRecoveryUi
    | ContinueWithRedirectBrowserTo
    | ContinueWithSetOrySessionToken
    | ContinueWithSettingsUi
    | ContinueWithVerificationUi
    | UnknownVariant
)
"""Schema `continueWith`, told apart by `action`. Open: an unknown member is an UnknownVariant."""

_BY_TAG: dict[str, Decoder[Any]] = {
    "redirect_browser_to": ContinueWithRedirectBrowserTo.from_dict,
    "set_ory_session_token": ContinueWithSetOrySessionToken.from_dict,
    "show_pin_entry_ui": ContinueWithDeviceAuthnPinEntryUi.from_dict,
    "show_recovery_ui": ContinueWithRecoveryUi.from_dict,
    "show_settings_ui": ContinueWithSettingsUi.from_dict,
    "show_verification_ui": ContinueWithVerificationUi.from_dict,
}
decode_continue_with: Decoder[ContinueWith] = tagged("action", _BY_TAG)
"""Decodes the member that the tag names."""
