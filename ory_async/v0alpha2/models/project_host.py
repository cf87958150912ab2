"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("host id project_id".split())


@define(kw_only=True, repr=False)
class ProjectHost(Model):
    """Schema `projectHost`."""

    host: str
    id: str
    """Unique id, given by the server unless you may choose it."""
    project_id: str
    """Project the entry belongs to."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectHost:
        self, get = cls.__new__(cls), members(src)
        self.host = v if type(v := get("host")) is str else need(text, src, "host", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.project_id = v if type(v := get("project_id")) is str else need(text, src, "project_id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"host": self.host, "id": self.id, "project_id": self.project_id}
        return compact(known, self.additional_properties)
