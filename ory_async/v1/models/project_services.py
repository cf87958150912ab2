"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.project_service_account_experience import (
    ProjectServiceAccountExperience,
    decode_project_service_account_experience,
)
from ory_async.v1.models.project_service_identity import ProjectServiceIdentity, decode_project_service_identity
from ory_async.v1.models.project_service_oauth2 import ProjectServiceOAuth2, decode_project_service_oauth2
from ory_async.v1.models.project_service_permission import ProjectServicePermission, decode_project_service_permission
from ory_async.v1.models.project_service_talos import ProjectServiceTalos, decode_project_service_talos

_ABSENT: dict[str, Any] = dict.fromkeys("account_experience identity oauth2 permission talos".split())


@define(kw_only=True, repr=False)
class ProjectServices(Model):
    """The settings of a project, service by service.

    Schema `projectServices`: part of `Project`, `SetProject`.
    """

    account_experience: ProjectServiceAccountExperience | None = None
    identity: ProjectServiceIdentity | None = None
    """The user; missing when not asked for or when a second factor is due."""
    oauth2: ProjectServiceOAuth2 | None = None
    permission: ProjectServicePermission | None = None
    talos: ProjectServiceTalos | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectServices:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.account_experience = (
                None
                if (v := m["account_experience"]) is None
                else decode_project_service_account_experience(v, lenient)
            )
            self.identity = None if (v := m["identity"]) is None else decode_project_service_identity(v, lenient)
            self.oauth2 = None if (v := m["oauth2"]) is None else decode_project_service_oauth2(v, lenient)
            self.permission = None if (v := m["permission"]) is None else decode_project_service_permission(v, lenient)
            self.talos = None if (v := m["talos"]) is None else decode_project_service_talos(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.account_experience) is not None:
            out["account_experience"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.identity) is not None:
            out["identity"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.oauth2) is not None:
            out["oauth2"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.permission) is not None:
            out["permission"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.talos) is not None:
            out["talos"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_project_services = ProjectServices.from_dict
