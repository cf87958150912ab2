"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.basic_organization import BasicOrganization
from ory_async.v1.models.project_cors import ProjectCors
from ory_async.v1.models.project_services import ProjectServices

_ABSENT: dict[str, Any] = dict.fromkeys("cors_admin cors_public name organizations services".split())


@define(kw_only=True, repr=False)
class SetProject(Model):
    """Schema `setProject`."""

    cors_admin: ProjectCors
    cors_public: ProjectCors
    name: str
    """Name given by people."""
    organizations: list[BasicOrganization]
    services: ProjectServices
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SetProject:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.cors_admin = (
                missing(lenient) if (v := m[k := "cors_admin"]) is None else ProjectCors.from_dict(v, lenient)
            )
            self.cors_public = (
                missing(lenient) if (v := m[k := "cors_public"]) is None else ProjectCors.from_dict(v, lenient)
            )
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.organizations = (
                missing(lenient) or []
                if (v := m[k := "organizations"]) is None
                else many(BasicOrganization.from_dict, v, lenient)
            )
            self.services = (
                missing(lenient) if (v := m[k := "services"]) is None else ProjectServices.from_dict(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.cors_admin) is not None:
            out["cors_admin"] = v
        if (v := self.cors_public) is not None:
            out["cors_public"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.organizations) is not None:
            out["organizations"] = v
        if (v := self.services) is not None:
            out["services"] = v
        return out
