"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, plain, rest, text
from ory_async.v0_6.models.ui_text import UiText

_KEYS = frozenset("href title".split())


@define(kw_only=True, repr=False)
class UiNodeAnchorAttributes(Model):
    """Schema `uiNodeAnchorAttributes`."""

    href: str
    title: UiText
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeAnchorAttributes:
        self, get = cls.__new__(cls), members(src)
        self.href = v if type(v := get("href")) is str else need(text, src, "href", lenient)
        self.title = need(UiText.from_dict, src, "title", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"href": self.href, "title": plain(self.title)}
        return compact(known, self.additional_properties)
