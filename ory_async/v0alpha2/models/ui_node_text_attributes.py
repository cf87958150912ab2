"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, plain, rest, text
from ory_async.v0alpha2.models.ui_text import UiText

_KEYS = frozenset("id text node_type".split())


@define(kw_only=True, repr=False)
class UiNodeTextAttributes(Model):
    """Schema `uiNodeTextAttributes`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    text: UiText = field(repr=False)
    node_type: str = "text"
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeTextAttributes:
        self, get = cls.__new__(cls), members(src)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.text = need(UiText.from_dict, src, "text", lenient)
        self.node_type = v if type(v := get("node_type")) is str else need(text, src, "node_type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"id": self.id, "text": plain(self.text), "node_type": self.node_type}
        return compact(known, self.additional_properties)
