"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, plain, rest
from ory_async.v0_6.models.ui_text import UiText

_KEYS = frozenset("text".split())


@define(kw_only=True, repr=False)
class UiNodeTextAttributes(Model):
    """Schema `uiNodeTextAttributes`."""

    text: UiText
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeTextAttributes:
        self, _ = cls.__new__(cls), members(src)
        self.text = need(UiText.from_dict, src, "text", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"text": plain(self.text)}
        return compact(known, self.additional_properties)
