"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.basic_organization import BasicOrganization, decode_basic_organization
from ory_async.v1.models.project_cors import ProjectCors, decode_project_cors
from ory_async.v1.models.project_services import ProjectServices, decode_project_services

_ABSENT: dict[str, Any] = dict.fromkeys("cors_admin cors_public name organizations services".split())


@define(kw_only=True, repr=False)
class SetProject(Model):
    """All settings of a project at once; what is left out goes back to its default.

    Schema `setProject`: sent to `set_project`.
    """

    cors_admin: ProjectCors
    """Which web pages may call the project's admin APIs."""
    cors_public: ProjectCors
    """Which web pages may call the project's public APIs."""
    name: str
    """Name given by people."""
    organizations: list[BasicOrganization]
    """The companies whose staff signs in with their own provider."""
    services: ProjectServices
    """Configuration of each service: identity (Kratos), oauth2 (Hydra), permission (Keto)."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SetProject:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.cors_admin = missing(lenient) if (v := m["cors_admin"]) is None else decode_project_cors(v, lenient)
            self.cors_public = missing(lenient) if (v := m["cors_public"]) is None else decode_project_cors(v, lenient)
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.organizations = (
                missing(lenient) or []
                if (v := m["organizations"]) is None
                else []
                if v == []
                else many(decode_basic_organization, v, lenient)
            )
            self.services = missing(lenient) if (v := m["services"]) is None else decode_project_services(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.cors_admin) is not None:
            out["cors_admin"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.cors_public) is not None:
            out["cors_public"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.organizations) is not None:
            out["organizations"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.services) is not None:
            out["services"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_set_project = SetProject.from_dict
