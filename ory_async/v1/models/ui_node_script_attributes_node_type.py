"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UiNodeScriptAttributesNodeType(OpenStrEnum):
    """The tag of scripts.

    Schema `uiNodeScriptAttributesNodeType`: part of `UiNodeScriptAttributes`.
    Open: a value that is not here stays the string that was sent.
    """

    SCRIPT = "script"


decode_ui_node_script_attributes_node_type = UiNodeScriptAttributesNodeType.decode
known_ui_node_script_attributes_node_type = UiNodeScriptAttributesNodeType.known
