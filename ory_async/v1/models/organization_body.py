"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, plain, rest, text
from ory_async.v1.models.organization_body_default_region import OrganizationBodyDefaultRegion

_KEYS = frozenset("default_region domains label session_lifespan".split())


@define(kw_only=True, repr=False)
class OrganizationBody(Model):
    """Schema `OrganizationBody`."""

    default_region: OrganizationBodyDefaultRegion | str | None = None
    domains: list[str] | None = None
    """Email domains that belong to the organization."""
    label: str | None = None
    """Name shown to people."""
    session_lifespan: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OrganizationBody:
        self, get = cls.__new__(cls), members(src)
        self.default_region = maybe(OrganizationBodyDefaultRegion.decode, src, "default_region", lenient)
        self.domains = maybe_list(text, src, "domains", lenient)
        self.label = v if type(v := get("label")) is str else maybe(text, src, "label", lenient)
        self.session_lifespan = (
            v if type(v := get("session_lifespan")) is str else maybe(text, src, "session_lifespan", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "default_region": plain(self.default_region),
            "domains": plain(self.domains),
            "label": self.label,
            "session_lifespan": self.session_lifespan,
        }
        return compact(known, self.additional_properties)
