"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UiNodeAnchorAttributesNodeType(OpenStrEnum):
    """The tag of links.

    Schema `uiNodeAnchorAttributesNodeType`: part of `UiNodeAnchorAttributes`.
    Open: a value that is not here stays the string that was sent.
    """

    A = "a"


decode_ui_node_anchor_attributes_node_type = UiNodeAnchorAttributesNodeType.decode
known_ui_node_anchor_attributes_node_type = UiNodeAnchorAttributesNodeType.known
