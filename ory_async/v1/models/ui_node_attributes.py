"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v1.models.ui_node_anchor_attributes import UiNodeAnchorAttributes
from ory_async.v1.models.ui_node_division_attributes import UiNodeDivisionAttributes
from ory_async.v1.models.ui_node_image_attributes import UiNodeImageAttributes
from ory_async.v1.models.ui_node_input_attributes import UiNodeInputAttributes
from ory_async.v1.models.ui_node_script_attributes import UiNodeScriptAttributes
from ory_async.v1.models.ui_node_text_attributes import UiNodeTextAttributes

UiNodeAttributes: TypeAlias = (
    UiNodeAnchorAttributes
    | UiNodeDivisionAttributes
    | UiNodeImageAttributes
    | UiNodeInputAttributes
    | UiNodeScriptAttributes
    | UiNodeTextAttributes
    | UnknownVariant
)
"""Schema `uiNodeAttributes`, told apart by `node_type`. Open: an unknown member is an UnknownVariant."""

_BY_TAG: dict[str, Decoder[Any]] = {
    "a": UiNodeAnchorAttributes.from_dict,
    "div": UiNodeDivisionAttributes.from_dict,
    "img": UiNodeImageAttributes.from_dict,
    "input": UiNodeInputAttributes.from_dict,
    "script": UiNodeScriptAttributes.from_dict,
    "text": UiNodeTextAttributes.from_dict,
}
decode_ui_node_attributes: Decoder[UiNodeAttributes] = tagged("node_type", _BY_TAG)
"""Decodes the member that the tag names."""
