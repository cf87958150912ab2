"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UiNodeDivisionAttributesNodeType(OpenStrEnum):
    """The tag of blocks.

    Schema `uiNodeDivisionAttributesNodeType`: part of `UiNodeDivisionAttributes`.
    Open: a value that is not here stays the string that was sent.
    """

    DIV = "div"


decode_ui_node_division_attributes_node_type = UiNodeDivisionAttributesNodeType.decode
known_ui_node_division_attributes_node_type = UiNodeDivisionAttributesNodeType.known
