"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, missing, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.member_invite import MemberInvite, decode_member_invite

_ABSENT: dict[str, Any] = dict.fromkeys("all_invites created_invite".split())


@define(kw_only=True, repr=False)
class CreateInviteResponse(Model):
    """The invitation that was just sent and the whole list as it stands now.

    Schema `CreateInviteResponse`.
    """

    all_invites: list[MemberInvite]
    created_invite: MemberInvite

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateInviteResponse:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.all_invites = (
                missing(lenient) or []
                if (v := m["all_invites"]) is None
                else []
                if v == []
                else many(decode_member_invite, v, lenient)
            )
            self.created_invite = (
                missing(lenient) if (v := m["created_invite"]) is None else decode_member_invite(v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.all_invites) is not None:
            out["all_invites"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.created_invite) is not None:
            out["created_invite"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_create_invite_response = CreateInviteResponse.from_dict
