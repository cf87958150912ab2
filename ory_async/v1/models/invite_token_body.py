"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("invite_token".split())


@define(kw_only=True, repr=False)
class InviteTokenBody(Model):
    """Schema `inviteTokenBody`."""

    invite_token: str = field(repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> InviteTokenBody:
        self, get = cls.__new__(cls), members(src)
        self.invite_token = v if type(v := get("invite_token")) is str else need(text, src, "invite_token", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"invite_token": self.invite_token}
        return compact(known, self.additional_properties)
