"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UiNodeInputAttributesType(OpenStrEnum):
    """The kind of an input, as HTML names it.

    Schema `uiNodeInputAttributesType`: part of `UiNodeInputAttributes`.
    Open: a value that is not here stays the string that was sent.
    """

    BUTTON = "button"
    CHECKBOX = "checkbox"
    DATE = "date"
    DATETIME_LOCAL = "datetime-local"
    EMAIL = "email"
    HIDDEN = "hidden"
    NUMBER = "number"
    PASSWORD = "password"
    SUBMIT = "submit"
    TEL = "tel"
    TEXT = "text"
    URL = "url"


decode_ui_node_input_attributes_type = UiNodeInputAttributesType.decode
known_ui_node_input_attributes_type = UiNodeInputAttributesType.known
