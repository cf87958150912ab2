"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("Id".split())


@define(kw_only=True, repr=False)
class IdResponse(Model):
    """Schema `IdResponse`."""

    id: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdResponse:
        self, get = cls.__new__(cls), members(src)
        self.id = v if type(v := get("Id")) is str else need(text, src, "Id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"Id": self.id}
        return compact(known, self.additional_properties)
