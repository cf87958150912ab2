"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.member_invite_status import MemberInviteStatus, decode_member_invite_status

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.created_at = missing(lenient) if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.invitee_email = v if type(v := m[k := "invitee_email"]) is str else need(text, v, lenient)
            self.owner_email = v if type(v := m[k := "owner_email"]) is str else need(text, v, lenient)
            self.owner_id = v if type(v := m[k := "owner_id"]) is str else need(text, v, lenient)
            self.status = (
                missing(lenient) if (v := m[k := "status"]) is None else decode_member_invite_status(v, lenient)
            )
            self.updated_at = missing(lenient) if (v := m[k := "updated_at"]) is None else moment(v, lenient)
            self.invitee_id = v if (v := m[k := "invitee_id"]) is None or type(v) is str else text(v)
            self.project_id = v if (v := m[k := "project_id"]) is None or type(v) is str else text(v)
            self.role = v if (v := m[k := "role"]) is None or type(v) is str else text(v)
            self.workspace_id = v if (v := m[k := "workspace_id"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.invitee_email) is not None:
            out["invitee_email"] = v
        if (v := self.owner_email) is not None:
            out["owner_email"] = v
        if (v := self.owner_id) is not None:
            out["owner_id"] = v
        if (v := self.status) is not None:
            out["status"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.invitee_id) is not None:
            out["invitee_id"] = v
        if (v := self.project_id) is not None:
            out["project_id"] = v
        if (v := self.role) is not None:
            out["role"] = v
        if (v := self.workspace_id) is not None:
            out["workspace_id"] = v
        return out
