"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe_list, members, need, plain, rest, text
from ory_async.v1.models.manage_sessions_body_action import ManageSessionsBodyAction

_KEYS = frozenset("action identities sessions".split())


@define(kw_only=True, repr=False)
class ManageSessionsBody(Model):
    """Schema `manageSessionsBody`."""

    action: ManageSessionsBodyAction | str
    """What to do next, or what to do with the item; unknown values stay strings."""
    identities: list[str] | None = None
    sessions: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ManageSessionsBody:
        self, _ = cls.__new__(cls), members(src)
        self.action = need(ManageSessionsBodyAction.decode, src, "action", lenient)
        self.identities = maybe_list(text, src, "identities", lenient)
        self.sessions = maybe_list(text, src, "sessions", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"action": plain(self.action), "identities": plain(self.identities), "sessions": plain(self.sessions)}
        return compact(known, self.additional_properties)
