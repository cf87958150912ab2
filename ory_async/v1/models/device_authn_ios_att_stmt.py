"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, listed, maybe_list, members, plain, rest

_KEYS = frozenset("x5c".split())


@define(kw_only=True, repr=False)
class DeviceAuthnIOSAttStmt(Model):
    """Schema `deviceAuthnIOSAttStmt`."""

    x5c: list[list[int]] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnIOSAttStmt:
        self, _ = cls.__new__(cls), members(src)
        self.x5c = maybe_list(listed(integer), src, "x5c", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"x5c": plain(self.x5c)}
        return compact(known, self.additional_properties)
