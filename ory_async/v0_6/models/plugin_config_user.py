"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, rest

_KEYS = frozenset("GID UID".split())


@define(kw_only=True, repr=False)
class PluginConfigUser(Model):
    """Schema `PluginConfigUser`."""

    gid: int | None = None
    uid: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigUser:
        self, get = cls.__new__(cls), members(src)
        self.gid = v if type(v := get("GID")) is int else maybe(integer, src, "GID", lenient)
        self.uid = v if type(v := get("UID")) is int else maybe(integer, src, "UID", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"GID": self.gid, "UID": self.uid}
        return compact(known, self.additional_properties)
