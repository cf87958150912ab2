"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, need_list, plain, rest
from ory_async.v1.models.member_invite import MemberInvite

_KEYS = frozenset("all_invites created_invite".split())


@define(kw_only=True, repr=False)
class CreateInviteResponse(Model):
    """Schema `CreateInviteResponse`."""

    all_invites: list[MemberInvite]
    created_invite: MemberInvite
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateInviteResponse:
        self, _ = cls.__new__(cls), members(src)
        self.all_invites = need_list(MemberInvite.from_dict, src, "all_invites", lenient)
        self.created_invite = need(MemberInvite.from_dict, src, "created_invite", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"all_invites": plain(self.all_invites), "created_invite": plain(self.created_invite)}
        return compact(known, self.additional_properties)
