"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, iso, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "created_at id invitee_email owner_email owner_id project_id status updated_at invitee_id".split()
)


@define(kw_only=True, repr=False)
class ProjectInvite(Model):
    """An invitation into a project and whether it was taken up.

    Schema `projectInvite`.
    """

    created_at: datetime
    """When it was made."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    invitee_email: str
    owner_email: str
    owner_id: str
    """Who made it."""
    project_id: str
    """Project the entry belongs to."""
    status: str
    """Where it stands; unknown values stay strings."""
    updated_at: datetime
    """When it last changed."""
    invitee_id: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectInvite:
        self = new(cls)
        try:
            m = src if len(src) == 9 else {**_ABSENT, **src}
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.invitee_email = v if type(v := m["invitee_email"]) is str else need(text, v, lenient)
            self.owner_email = v if type(v := m["owner_email"]) is str else need(text, v, lenient)
            self.owner_id = v if type(v := m["owner_id"]) is str else need(text, v, lenient)
            self.project_id = v if type(v := m["project_id"]) is str else need(text, v, lenient)
            self.status = v if type(v := m["status"]) is str else need(text, v, lenient)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.invitee_id = v if (v := m["invitee_id"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 9 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.invitee_email) is not None:
            out["invitee_email"] = v if type(v) is str else plain(v)
        if (v := self.owner_email) is not None:
            out["owner_email"] = v if type(v) is str else plain(v)
        if (v := self.owner_id) is not None:
            out["owner_id"] = v if type(v) is str else plain(v)
        if (v := self.project_id) is not None:
            out["project_id"] = v if type(v) is str else plain(v)
        if (v := self.status) is not None:
            out["status"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := self.invitee_id) is not None:
            out["invitee_id"] = v if type(v) is str else plain(v)
        return out


decode_project_invite = ProjectInvite.from_dict
