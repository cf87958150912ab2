"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("version".split())


@define(kw_only=True, repr=False)
class GetVersionResponse(Model):
    """Schema `getVersionResponse`."""

    version: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetVersionResponse:
        self, get = cls.__new__(cls), members(src)
        self.version = v if type(v := get("version")) is str else need(text, src, "version", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"version": self.version}
        return compact(known, self.additional_properties)
