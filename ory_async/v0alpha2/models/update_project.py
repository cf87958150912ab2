"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.project_services import ProjectServices, decode_project_services

_ABSENT: dict[str, Any] = dict.fromkeys("name services".split())


@define(kw_only=True, repr=False)
class UpdateProject(Model):
    """All settings of a project at once.

    Schema `updateProject`: sent to `update_project`.
    """

    name: str
    """Name given by people."""
    services: ProjectServices
    """Configuration of each service: identity (Kratos), oauth2 (Hydra), permission (Keto)."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateProject:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.services = missing(lenient) if (v := m["services"]) is None else decode_project_services(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.services) is not None:
            out["services"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_update_project = UpdateProject.from_dict
