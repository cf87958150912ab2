"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.create_workspace_member_invite_body_role import (
    CreateWorkspaceMemberInviteBodyRole,
    decode_create_workspace_member_invite_body_role,
)

_ABSENT: dict[str, Any] = dict.fromkeys("invitee_email role".split())


@define(kw_only=True, repr=False)
class CreateWorkspaceMemberInviteBody(Model):
    """Schema `CreateWorkspaceMemberInviteBody`."""

    invitee_email: str
    role: CreateWorkspaceMemberInviteBodyRole | str
    """What the person may do."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateWorkspaceMemberInviteBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.invitee_email = v if type(v := m[k := "invitee_email"]) is str else need(text, v, lenient)
            self.role = (
                missing(lenient)
                if (v := m[k := "role"]) is None
                else decode_create_workspace_member_invite_body_role(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.invitee_email) is not None:
            out["invitee_email"] = v
        if (v := self.role) is not None:
            out["role"] = v
        return out
