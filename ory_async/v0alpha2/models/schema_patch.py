"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, members, need, plain, rest, text

_KEYS = frozenset("data name".split())


@define(kw_only=True, repr=False)
class SchemaPatch(Model):
    """Schema `schemaPatch`."""

    data: dict[str, Any]
    name: str
    """Name given by people."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SchemaPatch:
        self, get = cls.__new__(cls), members(src)
        self.data = need(free_form, src, "data", lenient)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"data": plain(self.data), "name": self.name}
        return compact(known, self.additional_properties)
