"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UiNodeImageAttributesNodeType(OpenStrEnum):
    """The tag of pictures.

    Schema `uiNodeImageAttributesNodeType`: part of `UiNodeImageAttributes`.
    Open: a value that is not here stays the string that was sent.
    """

    IMG = "img"


decode_ui_node_image_attributes_node_type = UiNodeImageAttributesNodeType.decode
known_ui_node_image_attributes_node_type = UiNodeImageAttributesNodeType.known
