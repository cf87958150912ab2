"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest
from ory_async.v1.models.project_service_account_experience import ProjectServiceAccountExperience
from ory_async.v1.models.project_service_identity import ProjectServiceIdentity
from ory_async.v1.models.project_service_oauth2 import ProjectServiceOAuth2
from ory_async.v1.models.project_service_permission import ProjectServicePermission
from ory_async.v1.models.project_service_talos import ProjectServiceTalos

_KEYS = frozenset("account_experience identity oauth2 permission talos".split())


@define(kw_only=True, repr=False)
class ProjectServices(Model):
    """Schema `projectServices`."""

    account_experience: ProjectServiceAccountExperience | None = None
    identity: ProjectServiceIdentity | None = None
    """The user; missing when not asked for or when a second factor is due."""
    oauth2: ProjectServiceOAuth2 | None = None
    permission: ProjectServicePermission | None = None
    talos: ProjectServiceTalos | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectServices:
        self, _ = cls.__new__(cls), members(src)
        self.account_experience = maybe(ProjectServiceAccountExperience.from_dict, src, "account_experience", lenient)
        self.identity = maybe(ProjectServiceIdentity.from_dict, src, "identity", lenient)
        self.oauth2 = maybe(ProjectServiceOAuth2.from_dict, src, "oauth2", lenient)
        self.permission = maybe(ProjectServicePermission.from_dict, src, "permission", lenient)
        self.talos = maybe(ProjectServiceTalos.from_dict, src, "talos", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "account_experience": plain(self.account_experience),
            "identity": plain(self.identity),
            "oauth2": plain(self.oauth2),
            "permission": plain(self.permission),
            "talos": plain(self.talos),
        }
        return compact(known, self.additional_properties)
