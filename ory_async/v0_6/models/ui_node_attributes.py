"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, beside
from ory_async.v0_6.models.ui_node_anchor_attributes import UiNodeAnchorAttributes
from ory_async.v0_6.models.ui_node_image_attributes import UiNodeImageAttributes
from ory_async.v0_6.models.ui_node_input_attributes import UiNodeInputAttributes
from ory_async.v0_6.models.ui_node_text_attributes import UiNodeTextAttributes

UiNodeAttributes: TypeAlias = (
    UiNodeAnchorAttributes | UiNodeImageAttributes | UiNodeInputAttributes | UiNodeTextAttributes | UnknownVariant
)
"""Schema `uiNodeAttributes`, told apart by `type`. Open: an unknown member is an UnknownVariant."""

_BY_TAG: dict[str, Decoder[Any]] = {
    "a": UiNodeAnchorAttributes.from_dict,
    "img": UiNodeImageAttributes.from_dict,
    "input": UiNodeInputAttributes.from_dict,
    "text": UiNodeTextAttributes.from_dict,
}


def decode_ui_node_attributes(tag: Any) -> Decoder[UiNodeAttributes]:
    """A decoder of the member that a tag beside the union names."""
    return beside(tag, _BY_TAG)
