"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.manage_sessions_body_action import ManageSessionsBodyAction, decode_manage_sessions_body_action

_ABSENT: dict[str, Any] = dict.fromkeys("action identities sessions".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.action = (
                missing(lenient) if (v := m[k := "action"]) is None else decode_manage_sessions_body_action(v, lenient)
            )
            self.identities = None if (v := m[k := "identities"]) is None else many(text, v, lenient)
            self.sessions = None if (v := m[k := "sessions"]) is None else many(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.action) is not None:
            out["action"] = v
        if (v := self.identities) is not None:
            out["identities"] = v
        if (v := self.sessions) is not None:
            out["sessions"] = v
        return out
