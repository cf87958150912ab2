"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, plain, rest, text

_KEYS = frozenset("diff_ids type".split())


@define(kw_only=True, repr=False)
class PluginConfigRootfs(Model):
    """Schema `PluginConfigRootfs`."""

    diff_ids: list[str] | None = None
    type: str | None = None
    """Kind of the entry; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigRootfs:
        self, get = cls.__new__(cls), members(src)
        self.diff_ids = maybe_list(text, src, "diff_ids", lenient)
        self.type = v if type(v := get("type")) is str else maybe(text, src, "type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"diff_ids": plain(self.diff_ids), "type": self.type}
        return compact(known, self.additional_properties)
