"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, plain, rest, text

_KEYS = frozenset("created_at id invitee_email owner_email owner_id project_id status updated_at invitee_id".split())


@define(kw_only=True, repr=False)
class ProjectInvite(Model):
    """Schema `projectInvite`."""

    created_at: datetime
    """When it was made."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    invitee_email: str
    owner_email: str
    owner_id: str
    """Who made it."""
    project_id: str
    """Project the entry belongs to."""
    status: str
    """Where it stands; unknown values stay strings."""
    updated_at: datetime
    """When it last changed."""
    invitee_id: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectInvite:
        self, get = cls.__new__(cls), members(src)
        self.created_at = need(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.invitee_email = v if type(v := get("invitee_email")) is str else need(text, src, "invitee_email", lenient)
        self.owner_email = v if type(v := get("owner_email")) is str else need(text, src, "owner_email", lenient)
        self.owner_id = v if type(v := get("owner_id")) is str else need(text, src, "owner_id", lenient)
        self.project_id = v if type(v := get("project_id")) is str else need(text, src, "project_id", lenient)
        self.status = v if type(v := get("status")) is str else need(text, src, "status", lenient)
        self.updated_at = need(moment, src, "updated_at", lenient)
        self.invitee_id = v if type(v := get("invitee_id")) is str else maybe(text, src, "invitee_id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "created_at": plain(self.created_at),
            "id": self.id,
            "invitee_email": self.invitee_email,
            "owner_email": self.owner_email,
            "owner_id": self.owner_id,
            "project_id": self.project_id,
            "status": self.status,
            "updated_at": plain(self.updated_at),
            "invitee_id": self.invitee_id,
        }
        return compact(known, self.additional_properties)
