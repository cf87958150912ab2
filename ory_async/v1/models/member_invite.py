"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, plain, rest, text
from ory_async.v1.models.member_invite_status import MemberInviteStatus

_KEYS = frozenset(
    "created_at id invitee_email owner_email owner_id status updated_at invitee_id project_id role workspace_id".split()
)


@define(kw_only=True, repr=False)
class MemberInvite(Model):
    """Schema `memberInvite`."""

    created_at: datetime
    """When it was made."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    invitee_email: str
    owner_email: str
    owner_id: str
    """Who made it."""
    status: MemberInviteStatus | str
    """Where it stands; unknown values stay strings."""
    updated_at: datetime
    """When it last changed."""
    invitee_id: str | None = None
    project_id: str | None = None
    """Project the entry belongs to."""
    role: str | None = None
    """What the person may do."""
    workspace_id: str | None = None
    """Workspace the entry belongs to."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> MemberInvite:
        self, get = cls.__new__(cls), members(src)
        self.created_at = need(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.invitee_email = v if type(v := get("invitee_email")) is str else need(text, src, "invitee_email", lenient)
        self.owner_email = v if type(v := get("owner_email")) is str else need(text, src, "owner_email", lenient)
        self.owner_id = v if type(v := get("owner_id")) is str else need(text, src, "owner_id", lenient)
        self.status = need(MemberInviteStatus.decode, src, "status", lenient)
        self.updated_at = need(moment, src, "updated_at", lenient)
        self.invitee_id = v if type(v := get("invitee_id")) is str else maybe(text, src, "invitee_id", lenient)
        self.project_id = v if type(v := get("project_id")) is str else maybe(text, src, "project_id", lenient)
        self.role = v if type(v := get("role")) is str else maybe(text, src, "role", lenient)
        self.workspace_id = v if type(v := get("workspace_id")) is str else maybe(text, src, "workspace_id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "created_at": plain(self.created_at),
            "id": self.id,
            "invitee_email": self.invitee_email,
            "owner_email": self.owner_email,
            "owner_id": self.owner_id,
            "status": plain(self.status),
            "updated_at": plain(self.updated_at),
            "invitee_id": self.invitee_id,
            "project_id": self.project_id,
            "role": self.role,
            "workspace_id": self.workspace_id,
        }
        return compact(known, self.additional_properties)
