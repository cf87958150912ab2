"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class SelfServiceSettingsFlowState(OpenStrEnum):
    """Whether settings wait for input or the last change was taken.

    Schema `selfServiceSettingsFlowState`: part of `SelfServiceSettingsFlow`.
    Open: a value that is not here stays the string that was sent.
    """

    SHOW_FORM = "show_form"
    SUCCESS = "success"


decode_self_service_settings_flow_state = SelfServiceSettingsFlowState.decode
known_self_service_settings_flow_state = SelfServiceSettingsFlowState.known
