"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, need_list, plain, rest, text
from ory_async.v1.models.basic_organization_default_region import BasicOrganizationDefaultRegion

_KEYS = frozenset("domains id label default_region session_lifespan".split())


@define(kw_only=True, repr=False)
class BasicOrganization(Model):
    """Schema `basicOrganization`."""

    domains: list[str]
    """Email domains that belong to the organization."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    label: str
    """Name shown to people."""
    default_region: BasicOrganizationDefaultRegion | str | None = None
    session_lifespan: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BasicOrganization:
        self, get = cls.__new__(cls), members(src)
        self.domains = need_list(text, src, "domains", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.label = v if type(v := get("label")) is str else need(text, src, "label", lenient)
        self.default_region = maybe(BasicOrganizationDefaultRegion.decode, src, "default_region", lenient)
        self.session_lifespan = (
            v if type(v := get("session_lifespan")) is str else maybe(text, src, "session_lifespan", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "domains": plain(self.domains),
            "id": self.id,
            "label": self.label,
            "default_region": plain(self.default_region),
            "session_lifespan": self.session_lifespan,
        }
        return compact(known, self.additional_properties)
