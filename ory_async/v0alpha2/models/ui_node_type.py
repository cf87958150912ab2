"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UiNodeType(OpenStrEnum):
    """What kind of part a node is; the same as the tag of its attributes.

    Schema `uiNodeType`: part of `UiNode`.
    Open: a value that is not here stays the string that was sent.
    """

    A = "a"
    IMG = "img"
    INPUT = "input"
    SCRIPT = "script"
    TEXT = "text"


decode_ui_node_type = UiNodeType.decode
known_ui_node_type = UiNodeType.known
