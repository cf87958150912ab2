"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UiNodeInputAttributesOnloadTrigger(OpenStrEnum):
    """The function of Ory's script that is called when the page is there.

    Schema `uiNodeInputAttributesOnloadTrigger`: part of `UiNodeInputAttributes`.
    Open: a value that is not here stays the string that was sent.
    """

    ORYPASSKEYLOGIN = "oryPasskeyLogin"
    ORYPASSKEYLOGINAUTOCOMPLETEINIT = "oryPasskeyLoginAutocompleteInit"
    ORYPASSKEYREGISTRATION = "oryPasskeyRegistration"
    ORYPASSKEYSETTINGSREGISTRATION = "oryPasskeySettingsRegistration"
    ORYWEBAUTHNLOGIN = "oryWebAuthnLogin"
    ORYWEBAUTHNREGISTRATION = "oryWebAuthnRegistration"


decode_ui_node_input_attributes_onload_trigger = UiNodeInputAttributesOnloadTrigger.decode
known_ui_node_input_attributes_onload_trigger = UiNodeInputAttributesOnloadTrigger.known
