"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v1.models.ui_node_anchor_attributes import UiNodeAnchorAttributes, decode_ui_node_anchor_attributes
from ory_async.v1.models.ui_node_division_attributes import UiNodeDivisionAttributes, decode_ui_node_division_attributes
from ory_async.v1.models.ui_node_image_attributes import UiNodeImageAttributes, decode_ui_node_image_attributes
from ory_async.v1.models.ui_node_input_attributes import UiNodeInputAttributes, decode_ui_node_input_attributes
from ory_async.v1.models.ui_node_script_attributes import UiNodeScriptAttributes, decode_ui_node_script_attributes
from ory_async.v1.models.ui_node_text_attributes import UiNodeTextAttributes, decode_ui_node_text_attributes

UiNodeAttributes: TypeAlias = (
    UiNodeAnchorAttributes
    | UiNodeDivisionAttributes
    | UiNodeImageAttributes
    | UiNodeInputAttributes
    | UiNodeScriptAttributes
    | UiNodeTextAttributes
    | UnknownVariant
)
"""What a node is drawn from; its `node_type` says which kind of part it is.

Schema `uiNodeAttributes`: part of `UiNode`.
Told apart by `node_type`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "a": decode_ui_node_anchor_attributes,
    "div": decode_ui_node_division_attributes,
    "img": decode_ui_node_image_attributes,
    "input": decode_ui_node_input_attributes,
    "script": decode_ui_node_script_attributes,
    "text": decode_ui_node_text_attributes,
}
decode_ui_node_attributes: Decoder[UiNodeAttributes] = tagged("node_type", _BY_TAG)
"""Decodes the member that the tag names."""
