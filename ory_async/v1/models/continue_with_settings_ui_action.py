"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ContinueWithSettingsUiAction(OpenStrEnum):
    """The tag of the step that leads into settings.

    Schema `continueWithSettingsUiAction`: part of `ContinueWithSettingsUi`.
    Open: a value that is not here stays the string that was sent.
    """

    SHOW_SETTINGS_UI = "show_settings_ui"


decode_continue_with_settings_ui_action = ContinueWithSettingsUiAction.decode
known_continue_with_settings_ui_action = ContinueWithSettingsUiAction.known
