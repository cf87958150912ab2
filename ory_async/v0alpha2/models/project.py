"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.project_services import ProjectServices
from ory_async.v0alpha2.models.project_state import ProjectState, decode_project_state

_ABSENT: dict[str, Any] = dict.fromkeys("id name revision_id services slug state".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.revision_id = v if type(v := m[k := "revision_id"]) is str else need(text, v, lenient)
            self.services = (
                missing(lenient) if (v := m[k := "services"]) is None else ProjectServices.from_dict(v, lenient)
            )
            self.slug = v if type(v := m[k := "slug"]) is str else need(text, v, lenient)
            self.state = missing(lenient) if (v := m[k := "state"]) is None else decode_project_state(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.revision_id) is not None:
            out["revision_id"] = v
        if (v := self.services) is not None:
            out["services"] = v
        if (v := self.slug) is not None:
            out["slug"] = v
        if (v := self.state) is not None:
            out["state"] = v
        return out
