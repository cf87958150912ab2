"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("key value".split())


@define(kw_only=True, repr=False)
class Attribute(Model):
    """Schema `Attribute`."""

    key: str | None = None
    value: str | None = None
    """The content of a field, or the secret of a key shown only once."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Attribute:
        self, get = cls.__new__(cls), members(src)
        self.key = v if type(v := get("key")) is str else maybe(text, src, "key", lenient)
        self.value = v if type(v := get("value")) is str else maybe(text, src, "value", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"key": self.key, "value": self.value}
        return compact(known, self.additional_properties)
