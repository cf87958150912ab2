"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UiNodeInputAttributesAutocomplete(OpenStrEnum):
    """What the browser may fill in by itself.

    Schema `uiNodeInputAttributesAutocomplete`: part of `UiNodeInputAttributes`.
    Open: a value that is not here stays the string that was sent.
    """

    CURRENT_PASSWORD = "current-password"
    EMAIL = "email"
    NEW_PASSWORD = "new-password"
    ONE_TIME_CODE = "one-time-code"
    TEL = "tel"
    URL = "url"


decode_ui_node_input_attributes_autocomplete = UiNodeInputAttributesAutocomplete.decode
known_ui_node_input_attributes_autocomplete = UiNodeInputAttributesAutocomplete.known
