"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("Deleted Untagged".split())


@define(kw_only=True, repr=False)
class ImageDeleteResponseItem(Model):
    """Schema `ImageDeleteResponseItem`."""

    deleted: str | None = None
    untagged: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ImageDeleteResponseItem:
        self, get = cls.__new__(cls), members(src)
        self.deleted = v if type(v := get("Deleted")) is str else maybe(text, src, "Deleted", lenient)
        self.untagged = v if type(v := get("Untagged")) is str else maybe(text, src, "Untagged", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"Deleted": self.deleted, "Untagged": self.untagged}
        return compact(known, self.additional_properties)
