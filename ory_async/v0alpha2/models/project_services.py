"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest
from ory_async.v0alpha2.models.project_service_identity import ProjectServiceIdentity
from ory_async.v0alpha2.models.project_service_oauth2 import ProjectServiceOAuth2
from ory_async.v0alpha2.models.project_service_permission import ProjectServicePermission

_KEYS = frozenset("identity oauth2 permission".split())


@define(kw_only=True, repr=False)
class ProjectServices(Model):
    """Schema `projectServices`."""

    identity: ProjectServiceIdentity | None = None
    """The user; missing when not asked for or when a second factor is due."""
    oauth2: ProjectServiceOAuth2 | None = None
    permission: ProjectServicePermission | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectServices:
        self, _ = cls.__new__(cls), members(src)
        self.identity = maybe(ProjectServiceIdentity.from_dict, src, "identity", lenient)
        self.oauth2 = maybe(ProjectServiceOAuth2.from_dict, src, "oauth2", lenient)
        self.permission = maybe(ProjectServicePermission.from_dict, src, "permission", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"identity": plain(self.identity), "oauth2": plain(self.oauth2), "permission": plain(self.permission)}
        return compact(known, self.additional_properties)
