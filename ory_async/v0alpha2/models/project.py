"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, plain, rest, text
from ory_async.v0alpha2.models.project_services import ProjectServices
from ory_async.v0alpha2.models.project_state import ProjectState

_KEYS = frozenset("id name revision_id services slug state".split())


@define(kw_only=True, repr=False)
class Project(Model):
    """Schema `project`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    revision_id: str
    services: ProjectServices
    slug: str
    """Name of the project in its host name."""
    state: ProjectState | str
    """How far it got: active or inactive for identities, the step for flows."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Project:
        self, get = cls.__new__(cls), members(src)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.revision_id = v if type(v := get("revision_id")) is str else need(text, src, "revision_id", lenient)
        self.services = need(ProjectServices.from_dict, src, "services", lenient)
        self.slug = v if type(v := get("slug")) is str else need(text, src, "slug", lenient)
        self.state = need(ProjectState.decode, src, "state", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "id": self.id,
            "name": self.name,
            "revision_id": self.revision_id,
            "services": plain(self.services),
            "slug": self.slug,
            "state": plain(self.state),
        }
        return compact(known, self.additional_properties)
