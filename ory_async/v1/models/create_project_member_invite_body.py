"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, plain, rest, text
from ory_async.v1.models.create_project_member_invite_body_role import CreateProjectMemberInviteBodyRole

_KEYS = frozenset("invitee_email role".split())


@define(kw_only=True, repr=False)
class CreateProjectMemberInviteBody(Model):
    """Schema `CreateProjectMemberInviteBody`."""

    invitee_email: str
    role: CreateProjectMemberInviteBodyRole | str | None = None
    """What the person may do."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateProjectMemberInviteBody:
        self, get = cls.__new__(cls), members(src)
        self.invitee_email = v if type(v := get("invitee_email")) is str else need(text, src, "invitee_email", lenient)
        self.role = maybe(CreateProjectMemberInviteBodyRole.decode, src, "role", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"invitee_email": self.invitee_email, "role": plain(self.role)}
        return compact(known, self.additional_properties)
