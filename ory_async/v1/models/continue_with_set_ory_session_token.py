"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, plain, rest, text
from ory_async.v1.models.continue_with_set_ory_session_token_action import ContinueWithSetOrySessionTokenAction

_KEYS = frozenset("ory_session_token action".split())


@define(kw_only=True, repr=False)
class ContinueWithSetOrySessionToken(Model):
    """Schema `continueWithSetOrySessionToken`."""

    ory_session_token: str = field(repr=False)
    action: ContinueWithSetOrySessionTokenAction | str = "set_ory_session_token"
    """What to do next, or what to do with the item; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithSetOrySessionToken:
        self, get = cls.__new__(cls), members(src)
        self.ory_session_token = (
            v if type(v := get("ory_session_token")) is str else need(text, src, "ory_session_token", lenient)
        )
        self.action = need(ContinueWithSetOrySessionTokenAction.decode, src, "action", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"ory_session_token": self.ory_session_token, "action": plain(self.action)}
        return compact(known, self.additional_properties)
