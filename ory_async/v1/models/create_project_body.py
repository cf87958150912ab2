"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, plain, rest, text
from ory_async.v1.models.create_project_body_environment import CreateProjectBodyEnvironment
from ory_async.v1.models.create_project_body_home_region import CreateProjectBodyHomeRegion

_KEYS = frozenset("environment name home_region workspace_id".split())


@define(kw_only=True, repr=False)
class CreateProjectBody(Model):
    """Schema `createProjectBody`."""

    environment: CreateProjectBodyEnvironment | str
    name: str
    """Name given by people."""
    home_region: CreateProjectBodyHomeRegion | str | None = None
    workspace_id: str | None = None
    """Workspace the entry belongs to."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateProjectBody:
        self, get = cls.__new__(cls), members(src)
        self.environment = need(CreateProjectBodyEnvironment.decode, src, "environment", lenient)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.home_region = maybe(CreateProjectBodyHomeRegion.decode, src, "home_region", lenient)
        self.workspace_id = v if type(v := get("workspace_id")) is str else maybe(text, src, "workspace_id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "environment": plain(self.environment),
            "name": self.name,
            "home_region": plain(self.home_region),
            "workspace_id": self.workspace_id,
        }
        return compact(known, self.additional_properties)
