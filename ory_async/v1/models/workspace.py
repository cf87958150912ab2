"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, iso, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.workspace_access_policy import (
    WorkspaceAccessPolicy,
    decode_workspace_access_policy,
    known_workspace_access_policy,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "created_at id name updated_at access_policy organization_id subscription_id subscription_plan".split()
)


@define(kw_only=True, repr=False)
class Workspace(Model):
    """A home for projects and the people who run them, with one plan for all.

    Schema `workspace`: answer of `create_workspace`, `get_workspace`, `update_workspace`; part of `ListWorkspaces`,
    `NormalizedProject`, `ProjectMetadata`.
    """

    created_at: datetime
    """When it was made."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    updated_at: datetime
    """When it last changed."""
    access_policy: WorkspaceAccessPolicy | str | None = None
    """How members get in."""
    organization_id: str | None = None
    """Organization the entry belongs to, if any."""
    subscription_id: str | None = None
    """What it is billed by; null without a paid plan."""
    subscription_plan: str | None = None
    """Name of the plan that it pays for; null where it pays for none."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Workspace:
        self = new(cls)
        try:
            m = src if len(src) == 8 else {**_ABSENT, **src}
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.access_policy = (
                None
                if (v := m["access_policy"]) is None
                else known_workspace_access_policy(v, v)
                if type(v) is str
                else decode_workspace_access_policy(v)
            )
            self.organization_id = v if (v := m["organization_id"]) is None or type(v) is str else text(v)
            self.subscription_id = v if (v := m["subscription_id"]) is None or type(v) is str else text(v)
            self.subscription_plan = v if (v := m["subscription_plan"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 8 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := self.access_policy) is not None:
            out["access_policy"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.organization_id) is not None:
            out["organization_id"] = v if type(v) is str else plain(v)
        if (v := self.subscription_id) is not None:
            out["subscription_id"] = v if type(v) is str else plain(v)
        if (v := self.subscription_plan) is not None:
            out["subscription_plan"] = v if type(v) is str else plain(v)
        return out


decode_workspace = Workspace.from_dict
