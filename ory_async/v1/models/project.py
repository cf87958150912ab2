"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.basic_organization import BasicOrganization, decode_basic_organization
from ory_async.v1.models.project_cors import ProjectCors, decode_project_cors
from ory_async.v1.models.project_environment import (
    ProjectEnvironment,
    decode_project_environment,
    known_project_environment,
)
from ory_async.v1.models.project_home_region import (
    ProjectHomeRegion,
    decode_project_home_region,
    known_project_home_region,
)
from ory_async.v1.models.project_services import ProjectServices, decode_project_services
from ory_async.v1.models.project_state import ProjectState, decode_project_state, known_project_state

_ABSENT: dict[str, Any] = dict.fromkeys(
    "environment home_region id name organizations revision_id services slug state cors_admin cors_public "
    "workspace_id".split()
)


@define(kw_only=True, repr=False)
class Project(Model):
    """A project of Ory Network with its settings as nested documents, one per service.

    Schema `project`: answer of `create_project`, `get_project`; part of `SuccessfulProjectUpdate`.
    """

    environment: ProjectEnvironment | str
    home_region: ProjectHomeRegion | str
    """Where the project keeps its data."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    organizations: list[BasicOrganization]
    revision_id: str
    services: ProjectServices
    """Configuration of each service: identity (Kratos), oauth2 (Hydra), permission (Keto)."""
    slug: str
    """Name of the project in its host name."""
    state: ProjectState | str
    """How far it got: active or inactive for identities, the step for flows."""
    cors_admin: ProjectCors | None = None
    """Which web pages may call the project's admin APIs."""
    cors_public: ProjectCors | None = None
    """Which web pages may call the project's public APIs."""
    workspace_id: str | None = None
    """Workspace the entry belongs to."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Project:
        self = new(cls)
        try:
            m = src if len(src) == 12 else {**_ABSENT, **src}
            self.environment = (
                known_project_environment(v, v)
                if type(v := m["environment"]) is str
                else need(decode_project_environment, v, lenient)
            )
            self.home_region = (
                known_project_home_region(v, v)
                if type(v := m["home_region"]) is str
                else need(decode_project_home_region, v, lenient)
            )
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.organizations = (
                missing(lenient) or []
                if (v := m["organizations"]) is None
                else []
                if v == []
                else many(decode_basic_organization, v, lenient)
            )
            self.revision_id = v if type(v := m["revision_id"]) is str else need(text, v, lenient)
            self.services = missing(lenient) if (v := m["services"]) is None else decode_project_services(v, lenient)
            self.slug = v if type(v := m["slug"]) is str else need(text, v, lenient)
            self.state = (
                known_project_state(v, v) if type(v := m["state"]) is str else need(decode_project_state, v, lenient)
            )
            self.cors_admin = None if (v := m["cors_admin"]) is None else decode_project_cors(v, lenient)
            self.cors_public = None if (v := m["cors_public"]) is None else decode_project_cors(v, lenient)
            self.workspace_id = v if (v := m["workspace_id"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 12 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.environment) is not None:
            out["environment"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.home_region) is not None:
            out["home_region"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.organizations) is not None:
            out["organizations"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.revision_id) is not None:
            out["revision_id"] = v if type(v) is str else plain(v)
        if (v := self.services) is not None:
            out["services"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.slug) is not None:
            out["slug"] = v if type(v) is str else plain(v)
        if (v := self.state) is not None:
            out["state"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.cors_admin) is not None:
            out["cors_admin"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.cors_public) is not None:
            out["cors_public"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.workspace_id) is not None:
            out["workspace_id"] = v if type(v) is str else plain(v)
        return out


decode_project = Project.from_dict
