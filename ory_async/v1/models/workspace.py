"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, plain, rest, text
from ory_async.v1.models.workspace_access_policy import WorkspaceAccessPolicy

_KEYS = frozenset(
    "created_at id name updated_at access_policy organization_id subscription_id subscription_plan".split()
)


@define(kw_only=True, repr=False)
class Workspace(Model):
    """Schema `workspace`."""

    created_at: datetime
    """When it was made."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    updated_at: datetime
    """When it last changed."""
    access_policy: WorkspaceAccessPolicy | str | None = None
    organization_id: str | None = None
    """Organization the entry belongs to, if any."""
    subscription_id: str | None = None
    subscription_plan: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Workspace:
        self, get = cls.__new__(cls), members(src)
        self.created_at = need(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.updated_at = need(moment, src, "updated_at", lenient)
        self.access_policy = maybe(WorkspaceAccessPolicy.decode, src, "access_policy", lenient)
        self.organization_id = (
            v if type(v := get("organization_id")) is str else maybe(text, src, "organization_id", lenient)
        )
        self.subscription_id = (
            v if type(v := get("subscription_id")) is str else maybe(text, src, "subscription_id", lenient)
        )
        self.subscription_plan = (
            v if type(v := get("subscription_plan")) is str else maybe(text, src, "subscription_plan", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "created_at": plain(self.created_at),
            "id": self.id,
            "name": self.name,
            "updated_at": plain(self.updated_at),
            "access_policy": plain(self.access_policy),
            "organization_id": self.organization_id,
            "subscription_id": self.subscription_id,
            "subscription_plan": self.subscription_plan,
        }
        return compact(known, self.additional_properties)
