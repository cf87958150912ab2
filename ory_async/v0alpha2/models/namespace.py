"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("name".split())


@define(kw_only=True, repr=False)
class Namespace(Model):
    """Schema `namespace`."""

    name: str | None = None
    """Name given by people."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Namespace:
        self, get = cls.__new__(cls), members(src)
        self.name = v if type(v := get("name")) is str else maybe(text, src, "name", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"name": self.name}
        return compact(known, self.additional_properties)
