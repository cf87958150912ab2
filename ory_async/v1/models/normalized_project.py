"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, iso, many, missing, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.normalized_project_environment import (
    NormalizedProjectEnvironment,
    decode_normalized_project_environment,
    known_normalized_project_environment,
)
from ory_async.v1.models.normalized_project_home_region import (
    NormalizedProjectHomeRegion,
    decode_normalized_project_home_region,
    known_normalized_project_home_region,
)
from ory_async.v1.models.normalized_project_revision import (
    NormalizedProjectRevision,
    decode_normalized_project_revision,
)
from ory_async.v1.models.normalized_project_state import (
    NormalizedProjectState,
    decode_normalized_project_state,
    known_normalized_project_state,
)
from ory_async.v1.models.workspace import Workspace, decode_workspace

_ABSENT: dict[str, Any] = dict.fromkeys(
    "created_at current_revision environment home_region hosts id slug state updated_at workspace_id "
    "subscription_id subscription_plan workspace".split()
)


@define(kw_only=True, repr=False)
class NormalizedProject(Model):
    """A project of Ory Network with its current settings as flat columns, the way the Console reads it.

    Schema `normalizedProject`.
    """

    created_at: datetime
    """When it was made."""
    current_revision: NormalizedProjectRevision
    environment: NormalizedProjectEnvironment | str
    home_region: NormalizedProjectHomeRegion | str
    """Where the project keeps its data."""
    hosts: list[str]
    id: str
    """Unique id, given by the server unless you may choose it."""
    slug: str
    """Name of the project in its host name."""
    state: NormalizedProjectState | str
    """How far it got: active or inactive for identities, the step for flows."""
    updated_at: datetime
    """When it last changed."""
    workspace_id: str | None
    """Workspace the entry belongs to."""
    subscription_id: str | None = None
    subscription_plan: str | None = None
    workspace: Workspace | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProject:
        self = new(cls)
        try:
            m = src if len(src) == 13 else {**_ABSENT, **src}
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.current_revision = (
                missing(lenient)
                if (v := m["current_revision"]) is None
                else decode_normalized_project_revision(v, lenient)
            )
            self.environment = (
                known_normalized_project_environment(v, v)
                if type(v := m["environment"]) is str
                else need(decode_normalized_project_environment, v, lenient)
            )
            self.home_region = (
                known_normalized_project_home_region(v, v)
                if type(v := m["home_region"]) is str
                else need(decode_normalized_project_home_region, v, lenient)
            )
            self.hosts = (
                missing(lenient) or [] if (v := m["hosts"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.slug = v if type(v := m["slug"]) is str else need(text, v, lenient)
            self.state = (
                known_normalized_project_state(v, v)
                if type(v := m["state"]) is str
                else need(decode_normalized_project_state, v, lenient)
            )
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.workspace_id = v if (v := m["workspace_id"]) is None or type(v) is str else text(v)
            self.subscription_id = v if (v := m["subscription_id"]) is None or type(v) is str else text(v)
            self.subscription_plan = v if (v := m["subscription_plan"]) is None or type(v) is str else text(v)
            self.workspace = None if (v := m["workspace"]) is None else decode_workspace(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 13 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.current_revision) is not None:
            out["current_revision"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.environment) is not None:
            out["environment"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.home_region) is not None:
            out["home_region"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.hosts) is not None:
            out["hosts"] = plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.slug) is not None:
            out["slug"] = v if type(v) is str else plain(v)
        if (v := self.state) is not None:
            out["state"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := self.workspace_id) is not None:
            out["workspace_id"] = v if type(v) is str else plain(v)
        if (v := self.subscription_id) is not None:
            out["subscription_id"] = v if type(v) is str else plain(v)
        if (v := self.subscription_plan) is not None:
            out["subscription_plan"] = v if type(v) is str else plain(v)
        if (v := self.workspace) is not None:
            out["workspace"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_normalized_project = NormalizedProject.from_dict
