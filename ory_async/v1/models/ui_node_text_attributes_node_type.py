"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UiNodeTextAttributesNodeType(OpenStrEnum):
    """The tag of texts.

    Schema `uiNodeTextAttributesNodeType`: part of `UiNodeTextAttributes`.
    Open: a value that is not here stays the string that was sent.
    """

    TEXT = "text"


decode_ui_node_text_attributes_node_type = UiNodeTextAttributesNodeType.decode
known_ui_node_text_attributes_node_type = UiNodeTextAttributesNodeType.known
