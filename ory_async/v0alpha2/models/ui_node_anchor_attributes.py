"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, plain, rest, text
from ory_async.v0alpha2.models.ui_text import UiText

_KEYS = frozenset("href id title node_type".split())


@define(kw_only=True, repr=False)
class UiNodeAnchorAttributes(Model):
    """Schema `uiNodeAnchorAttributes`."""

    href: str
    id: str
    """Unique id, given by the server unless you may choose it."""
    title: UiText
    node_type: str = "a"
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeAnchorAttributes:
        self, get = cls.__new__(cls), members(src)
        self.href = v if type(v := get("href")) is str else need(text, src, "href", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.title = need(UiText.from_dict, src, "title", lenient)
        self.node_type = v if type(v := get("node_type")) is str else need(text, src, "node_type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"href": self.href, "id": self.id, "title": plain(self.title), "node_type": self.node_type}
        return compact(known, self.additional_properties)
