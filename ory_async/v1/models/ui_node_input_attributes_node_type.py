"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UiNodeInputAttributesNodeType(OpenStrEnum):
    """The tag of inputs.

    Schema `uiNodeInputAttributesNodeType`: part of `UiNodeInputAttributes`.
    Open: a value that is not here stays the string that was sent.
    """

    INPUT = "input"


decode_ui_node_input_attributes_node_type = UiNodeInputAttributesNodeType.decode
known_ui_node_input_attributes_node_type = UiNodeInputAttributesNodeType.known
