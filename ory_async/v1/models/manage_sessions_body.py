"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, many, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.manage_sessions_body_action import (
    ManageSessionsBodyAction,
    decode_manage_sessions_body_action,
    known_manage_sessions_body_action,
)

_ABSENT: dict[str, Any] = dict.fromkeys("action identities sessions".split())


@define(kw_only=True, repr=False)
class ManageSessionsBody(Model):
    """Which sessions to end or delete, given by themselves or by their users.

    Schema `manageSessionsBody`: sent to `manage_sessions`.
    """

    action: ManageSessionsBodyAction | str
    """What to do next, or what to do with the item; unknown values stay strings."""
    identities: list[str] | None = None
    """Ids of users whose sessions are meant."""
    sessions: list[str] | None = None
    """Ids of the sessions that are meant."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ManageSessionsBody:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.action = (
                known_manage_sessions_body_action(v, v)
                if type(v := m["action"]) is str
                else need(decode_manage_sessions_body_action, v, lenient)
            )
            self.identities = None if (v := m["identities"]) is None else [] if v == [] else many(text, v, lenient)
            self.sessions = None if (v := m["sessions"]) is None else [] if v == [] else many(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.action) is not None:
            out["action"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.identities) is not None:
            out["identities"] = plain(v)
        if (v := self.sessions) is not None:
            out["sessions"] = plain(v)
        return out


decode_manage_sessions_body = ManageSessionsBody.from_dict
