"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.continue_with_set_ory_session_token_action import (
    ContinueWithSetOrySessionTokenAction,
    decode_continue_with_set_ory_session_token_action,
)

_ABSENT: dict[str, Any] = dict.fromkeys("ory_session_token action".split())


@define(kw_only=True, repr=False)
class ContinueWithSetOrySessionToken(Model):
    """Schema `continueWithSetOrySessionToken`."""

    ory_session_token: str = field(repr=False)
    action: ContinueWithSetOrySessionTokenAction | str = "set_ory_session_token"
    """What to do next, or what to do with the item; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithSetOrySessionToken:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.ory_session_token = v if type(v := m[k := "ory_session_token"]) is str else need(text, v, lenient)
            self.action = (
                missing(lenient)
                if (v := m[k := "action"]) is None
                else decode_continue_with_set_ory_session_token_action(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.ory_session_token) is not None:
            out["ory_session_token"] = v
        if (v := self.action) is not None:
            out["action"] = v
        return out
