"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, members, need, rest, text

_KEYS = frozenset("country failed succeeded".split())


@define(kw_only=True, repr=False)
class SessionActivityDatapoint(Model):
    """Schema `SessionActivityDatapoint`."""

    country: str
    failed: int
    succeeded: int
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SessionActivityDatapoint:
        self, get = cls.__new__(cls), members(src)
        self.country = v if type(v := get("country")) is str else need(text, src, "country", lenient)
        self.failed = v if type(v := get("failed")) is int else need(integer, src, "failed", lenient)
        self.succeeded = v if type(v := get("succeeded")) is int else need(integer, src, "succeeded", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"country": self.country, "failed": self.failed, "succeeded": self.succeeded}
        return compact(known, self.additional_properties)
