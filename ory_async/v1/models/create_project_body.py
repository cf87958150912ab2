"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.create_project_body_environment import (
    CreateProjectBodyEnvironment,
    decode_create_project_body_environment,
    known_create_project_body_environment,
)
from ory_async.v1.models.create_project_body_home_region import (
    CreateProjectBodyHomeRegion,
    decode_create_project_body_home_region,
    known_create_project_body_home_region,
)

_ABSENT: dict[str, Any] = dict.fromkeys("environment name home_region workspace_id".split())


@define(kw_only=True, repr=False)
class CreateProjectBody(Model):
    """Name, purpose and region of a new project in a workspace.

    Schema `createProjectBody`: sent to `create_project`.
    """

    environment: CreateProjectBodyEnvironment | str
    """What the project is for, dev, staging or prod."""
    name: str
    """Name given by people."""
    home_region: CreateProjectBodyHomeRegion | str | None = None
    """Where the project keeps its data."""
    workspace_id: str | None = None
    """Workspace the entry belongs to."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateProjectBody:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.environment = (
                known_create_project_body_environment(v, v)
                if type(v := m["environment"]) is str
                else need(decode_create_project_body_environment, v, lenient)
            )
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.home_region = (
                None
                if (v := m["home_region"]) is None
                else known_create_project_body_home_region(v, v)
                if type(v) is str
                else decode_create_project_body_home_region(v)
            )
            self.workspace_id = v if (v := m["workspace_id"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.environment) is not None:
            out["environment"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.home_region) is not None:
            out["home_region"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.workspace_id) is not None:
            out["workspace_id"] = v if type(v) is str else plain(v)
        return out


decode_create_project_body = CreateProjectBody.from_dict
