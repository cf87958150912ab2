"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.ui_node import UiNode
from ory_async.v0alpha2.models.ui_text import UiText

_ABSENT: dict[str, Any] = dict.fromkeys("action method nodes messages".split())


@define(kw_only=True, repr=False)
class UiContainer(Model):
    """Schema `uiContainer`."""

    action: str
    """What to do next, or what to do with the item; unknown values stay strings."""
    method: str
    """Which method the submit uses, such as password or code."""
    nodes: list[UiNode] | None
    """Fields and texts of the form; look them up by name, never by position."""
    messages: list[UiText] | None = None
    """Notes for the user: errors, hints and progress; may be missing."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiContainer:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.action = v if type(v := m[k := "action"]) is str else need(text, v, lenient)
            self.method = v if type(v := m[k := "method"]) is str else need(text, v, lenient)
            self.nodes = None if (v := m[k := "nodes"]) is None else many(UiNode.from_dict, v, lenient)
            self.messages = None if (v := m[k := "messages"]) is None else many(UiText.from_dict, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.action) is not None:
            out["action"] = v
        if (v := self.method) is not None:
            out["method"] = v
        if (v := self.nodes) is not None:
            out["nodes"] = v
        if (v := self.messages) is not None:
            out["messages"] = v
        return out
