"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, many, missing, need, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.ui_node_attributes import UiNodeAttributes, decode_ui_node_attributes
from ory_async.v0alpha2.models.ui_node_group import UiNodeGroup, decode_ui_node_group, known_ui_node_group
from ory_async.v0alpha2.models.ui_node_meta import UiNodeMeta, decode_ui_node_meta
from ory_async.v0alpha2.models.ui_node_type import UiNodeType, decode_ui_node_type, known_ui_node_type
from ory_async.v0alpha2.models.ui_text import UiText, decode_ui_text

_ABSENT: dict[str, Any] = dict.fromkeys("attributes group messages meta type".split())


@define(kw_only=True, repr=False)
class UiNode(Model):
    """One part of a form: an input, text, picture, link or script, with its messages and label.

    Schema `uiNode`: part of `SettingsProfileFormConfig`, `UiContainer`.
    """

    attributes: UiNodeAttributes
    """What to draw, by the kind of node."""
    group: UiNodeGroup | str
    """Method that the node belongs to; default means all of them."""
    messages: list[UiText]
    """Notes for the user: errors, hints and progress; may be missing."""
    meta: UiNodeMeta
    """Label of the node."""
    type: UiNodeType | str
    """Kind of the entry; unknown values stay strings."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNode:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.attributes = (
                missing(lenient) if (v := m["attributes"]) is None else decode_ui_node_attributes(v, lenient)
            )
            self.group = (
                known_ui_node_group(v, v) if type(v := m["group"]) is str else need(decode_ui_node_group, v, lenient)
            )
            self.messages = (
                missing(lenient) or []
                if (v := m["messages"]) is None
                else []
                if v == []
                else many(decode_ui_text, v, lenient)
            )
            self.meta = missing(lenient) if (v := m["meta"]) is None else decode_ui_node_meta(v, lenient)
            self.type = (
                known_ui_node_type(v, v) if type(v := m["type"]) is str else need(decode_ui_node_type, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.attributes) is not None:
            out["attributes"] = plain(v)
        if (v := self.group) is not None:
            out["group"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.messages) is not None:
            out["messages"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.meta) is not None:
            out["meta"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.type) is not None:
            out["type"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_ui_node = UiNode.from_dict
