"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class SettingsFlowState(OpenStrEnum):
    """Whether settings wait for input or the last change was taken.

    Schema `settingsFlowState`: part of `SettingsFlow`.
    Open: a value that is not here stays the string that was sent.
    """

    SHOW_FORM = "show_form"
    SUCCESS = "success"


decode_settings_flow_state = SettingsFlowState.decode
known_settings_flow_state = SettingsFlowState.known
