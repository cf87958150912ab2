"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, plain, rest

_KEYS = frozenset("value".split())


@define(kw_only=True, repr=False)
class UiNodeInputAttributesOption(Model):
    """Schema `uiNodeInputAttributesOption`."""

    value: Any = field(repr=False)
    """The content of a field, or the secret of a key shown only once."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeInputAttributesOption:
        self, get = cls.__new__(cls), members(src)
        self.value = get("value")
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"value": plain(self.value)}
        return compact(known, self.additional_properties)
