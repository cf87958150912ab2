"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest
from ory_async.v0alpha2.models.ui_text import UiText

_KEYS = frozenset("label".split())


@define(kw_only=True, repr=False)
class UiNodeMeta(Model):
    """Schema `uiNodeMeta`."""

    label: UiText | None = None
    """Name shown to people."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeMeta:
        self, _ = cls.__new__(cls), members(src)
        self.label = maybe(UiText.from_dict, src, "label", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"label": plain(self.label)}
        return compact(known, self.additional_properties)
