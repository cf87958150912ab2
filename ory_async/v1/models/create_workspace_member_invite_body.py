"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.create_workspace_member_invite_body_role import (
    CreateWorkspaceMemberInviteBodyRole,
    decode_create_workspace_member_invite_body_role,
    known_create_workspace_member_invite_body_role,
)

_ABSENT: dict[str, Any] = dict.fromkeys("invitee_email role".split())


@define(kw_only=True, repr=False)
class CreateWorkspaceMemberInviteBody(Model):
    """Whom to ask into a workspace, by mail address, and what they may do there.

    Schema `CreateWorkspaceMemberInviteBody`.
    """

    invitee_email: str
    role: CreateWorkspaceMemberInviteBodyRole | str
    """What the person may do."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateWorkspaceMemberInviteBody:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.invitee_email = v if type(v := m["invitee_email"]) is str else need(text, v, lenient)
            self.role = (
                known_create_workspace_member_invite_body_role(v, v)
                if type(v := m["role"]) is str
                else need(decode_create_workspace_member_invite_body_role, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.invitee_email) is not None:
            out["invitee_email"] = v if type(v) is str else plain(v)
        if (v := self.role) is not None:
            out["role"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_create_workspace_member_invite_body = CreateWorkspaceMemberInviteBody.from_dict
