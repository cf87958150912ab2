"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.member_invite import MemberInvite

_ABSENT: dict[str, Any] = dict.fromkeys("all_invites created_invite".split())


@define(kw_only=True, repr=False)
class CreateInviteResponse(Model):
    """Schema `CreateInviteResponse`."""

    all_invites: list[MemberInvite]
    created_invite: MemberInvite
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateInviteResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.all_invites = (
                missing(lenient) or []
                if (v := m[k := "all_invites"]) is None
                else many(MemberInvite.from_dict, v, lenient)
            )
            self.created_invite = (
                missing(lenient) if (v := m[k := "created_invite"]) is None else MemberInvite.from_dict(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.all_invites) is not None:
            out["all_invites"] = v
        if (v := self.created_invite) is not None:
            out["created_invite"] = v
        return out
