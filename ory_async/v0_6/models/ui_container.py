"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe_list, members, need, plain, rest, text
from ory_async.v0_6.models.ui_node import UiNode
from ory_async.v0_6.models.ui_text import UiText

_KEYS = frozenset("action method nodes messages".split())


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
        self, get = cls.__new__(cls), members(src)
        self.action = v if type(v := get("action")) is str else need(text, src, "action", lenient)
        self.method = v if type(v := get("method")) is str else need(text, src, "method", lenient)
        self.nodes = maybe_list(UiNode.from_dict, src, "nodes", lenient)
        self.messages = maybe_list(UiText.from_dict, src, "messages", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "action": self.action,
            "method": self.method,
            "nodes": plain(self.nodes),
            "messages": plain(self.messages),
        }
        return compact(known, self.additional_properties)
