"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.project_service_account_experience import ProjectServiceAccountExperience
from ory_async.v1.models.project_service_identity import ProjectServiceIdentity
from ory_async.v1.models.project_service_oauth2 import ProjectServiceOAuth2
from ory_async.v1.models.project_service_permission import ProjectServicePermission
from ory_async.v1.models.project_service_talos import ProjectServiceTalos

_ABSENT: dict[str, Any] = dict.fromkeys("account_experience identity oauth2 permission talos".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.account_experience = (
                None
                if (v := m[k := "account_experience"]) is None
                else ProjectServiceAccountExperience.from_dict(v, lenient)
            )
            self.identity = None if (v := m[k := "identity"]) is None else ProjectServiceIdentity.from_dict(v, lenient)
            self.oauth2 = None if (v := m[k := "oauth2"]) is None else ProjectServiceOAuth2.from_dict(v, lenient)
            self.permission = (
                None if (v := m[k := "permission"]) is None else ProjectServicePermission.from_dict(v, lenient)
            )
            self.talos = None if (v := m[k := "talos"]) is None else ProjectServiceTalos.from_dict(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.account_experience) is not None:
            out["account_experience"] = v
        if (v := self.identity) is not None:
            out["identity"] = v
        if (v := self.oauth2) is not None:
            out["oauth2"] = v
        if (v := self.permission) is not None:
            out["permission"] = v
        if (v := self.talos) is not None:
            out["talos"] = v
        return out
