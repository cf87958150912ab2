"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.project_services import ProjectServices, decode_project_services
from ory_async.v0alpha2.models.project_state import ProjectState, decode_project_state, known_project_state

_ABSENT: dict[str, Any] = dict.fromkeys("id name revision_id services slug state".split())


@define(kw_only=True, repr=False)
class Project(Model):
    """A project of Ory Network with its settings as nested documents, one per service.

    Schema `project`: answer of `create_project`, `get_project`; part of `SuccessfulProjectUpdate`.
    """

    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    revision_id: str
    services: ProjectServices
    """Configuration of each service: identity (Kratos), oauth2 (Hydra), permission (Keto)."""
    slug: str
    """Name of the project in its host name."""
    state: ProjectState | str
    """How far it got: active or inactive for identities, the step for flows."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Project:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.revision_id = v if type(v := m["revision_id"]) is str else need(text, v, lenient)
            self.services = missing(lenient) if (v := m["services"]) is None else decode_project_services(v, lenient)
            self.slug = v if type(v := m["slug"]) is str else need(text, v, lenient)
            self.state = (
                known_project_state(v, v) if type(v := m["state"]) is str else need(decode_project_state, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.revision_id) is not None:
            out["revision_id"] = v if type(v) is str else plain(v)
        if (v := self.services) is not None:
            out["services"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.slug) is not None:
            out["slug"] = v if type(v) is str else plain(v)
        if (v := self.state) is not None:
            out["state"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_project = Project.from_dict
