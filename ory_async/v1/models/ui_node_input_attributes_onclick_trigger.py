"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UiNodeInputAttributesOnclickTrigger(OpenStrEnum):
    """The function of Ory's script that a click calls.

    Schema `uiNodeInputAttributesOnclickTrigger`: part of `UiNodeInputAttributes`.
    Open: a value that is not here stays the string that was sent.
    """

    ORYPASSKEYLOGIN = "oryPasskeyLogin"
    ORYPASSKEYLOGINAUTOCOMPLETEINIT = "oryPasskeyLoginAutocompleteInit"
    ORYPASSKEYREGISTRATION = "oryPasskeyRegistration"
    ORYPASSKEYSETTINGSREGISTRATION = "oryPasskeySettingsRegistration"
    ORYWEBAUTHNLOGIN = "oryWebAuthnLogin"
    ORYWEBAUTHNREGISTRATION = "oryWebAuthnRegistration"


decode_ui_node_input_attributes_onclick_trigger = UiNodeInputAttributesOnclickTrigger.decode
known_ui_node_input_attributes_onclick_trigger = UiNodeInputAttributesOnclickTrigger.known
