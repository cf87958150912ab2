"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("id name owner_id project_id value".split())


@define(kw_only=True, repr=False)
class ProjectApiKey(Model):
    """Schema `projectApiKey`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    owner_id: str
    """Who made it."""
    project_id: str | None = None
    """Project the entry belongs to."""
    value: str | None = field(default=None, repr=False)
    """The content of a field, or the secret of a key shown only once."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectApiKey:
        self, get = cls.__new__(cls), members(src)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.owner_id = v if type(v := get("owner_id")) is str else need(text, src, "owner_id", lenient)
        self.project_id = v if type(v := get("project_id")) is str else maybe(text, src, "project_id", lenient)
        self.value = v if type(v := get("value")) is str else maybe(text, src, "value", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "id": self.id,
            "name": self.name,
            "owner_id": self.owner_id,
            "project_id": self.project_id,
            "value": self.value,
        }
        return compact(known, self.additional_properties)
