"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, need_list, plain, rest, text
from ory_async.v1.models.organization_default_region import OrganizationDefaultRegion

_KEYS = frozenset("created_at domains id label default_region session_lifespan".split())


@define(kw_only=True, repr=False)
class Organization(Model):
    """Schema `organization`."""

    created_at: datetime
    """When it was made."""
    domains: list[str]
    """Email domains that belong to the organization."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    label: str
    """Name shown to people."""
    default_region: OrganizationDefaultRegion | str | None = None
    session_lifespan: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Organization:
        self, get = cls.__new__(cls), members(src)
        self.created_at = need(moment, src, "created_at", lenient)
        self.domains = need_list(text, src, "domains", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.label = v if type(v := get("label")) is str else need(text, src, "label", lenient)
        self.default_region = maybe(OrganizationDefaultRegion.decode, src, "default_region", lenient)
        self.session_lifespan = (
            v if type(v := get("session_lifespan")) is str else maybe(text, src, "session_lifespan", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "created_at": plain(self.created_at),
            "domains": plain(self.domains),
            "id": self.id,
            "label": self.label,
            "default_region": plain(self.default_region),
            "session_lifespan": self.session_lifespan,
        }
        return compact(known, self.additional_properties)
