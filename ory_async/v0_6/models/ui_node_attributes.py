"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, beside
from ory_async.v0_6.models.ui_node_anchor_attributes import UiNodeAnchorAttributes, decode_ui_node_anchor_attributes
from ory_async.v0_6.models.ui_node_image_attributes import UiNodeImageAttributes, decode_ui_node_image_attributes
from ory_async.v0_6.models.ui_node_input_attributes import UiNodeInputAttributes, decode_ui_node_input_attributes
from ory_async.v0_6.models.ui_node_text_attributes import UiNodeTextAttributes, decode_ui_node_text_attributes

UiNodeAttributes: TypeAlias = (
    UiNodeAnchorAttributes | UiNodeImageAttributes | UiNodeInputAttributes | UiNodeTextAttributes | UnknownVariant
)
"""What a node is drawn from; its `node_type` says which kind of part it is.

Schema `uiNodeAttributes`: part of `UiNode`.
Told apart by `type`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "a": decode_ui_node_anchor_attributes,
    "img": decode_ui_node_image_attributes,
    "input": decode_ui_node_input_attributes,
    "text": decode_ui_node_text_attributes,
}


def decode_ui_node_attributes(tag: Any) -> Decoder[UiNodeAttributes]:
    """A decoder of the member that a tag beside the union names."""
    return beside(tag, _BY_TAG)
