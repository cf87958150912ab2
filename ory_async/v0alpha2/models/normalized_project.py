"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, iso, many, missing, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.normalized_project_revision import (
    NormalizedProjectRevision,
    decode_normalized_project_revision,
)
from ory_async.v0alpha2.models.normalized_project_state import (
    NormalizedProjectState,
    decode_normalized_project_state,
    known_normalized_project_state,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "created_at current_revision hosts id revisions slug state updated_at subscription_id".split()
)


@define(kw_only=True, repr=False)
class NormalizedProject(Model):
    """A project of Ory Network with its current settings as flat columns, the way the Console reads it.

    Schema `normalizedProject`.
    """

    created_at: datetime
    """When it was made."""
    current_revision: NormalizedProjectRevision
    hosts: list[str]
    id: str
    """Unique id, given by the server unless you may choose it."""
    revisions: list[NormalizedProjectRevision]
    slug: str
    """Name of the project in its host name."""
    state: NormalizedProjectState | str
    """How far it got: active or inactive for identities, the step for flows."""
    updated_at: datetime
    """When it last changed."""
    subscription_id: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProject:
        self = new(cls)
        try:
            m = src if len(src) == 9 else {**_ABSENT, **src}
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.current_revision = (
                missing(lenient)
                if (v := m["current_revision"]) is None
                else decode_normalized_project_revision(v, lenient)
            )
            self.hosts = (
                missing(lenient) or [] if (v := m["hosts"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.revisions = (
                missing(lenient) or []
                if (v := m["revisions"]) is None
                else []
                if v == []
                else many(decode_normalized_project_revision, v, lenient)
            )
            self.slug = v if type(v := m["slug"]) is str else need(text, v, lenient)
            self.state = (
                known_normalized_project_state(v, v)
                if type(v := m["state"]) is str
                else need(decode_normalized_project_state, v, lenient)
            )
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.subscription_id = v if (v := m["subscription_id"]) is None or type(v) is str else text(v)
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
        if (v := self.current_revision) is not None:
            out["current_revision"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.hosts) is not None:
            out["hosts"] = plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.revisions) is not None:
            out["revisions"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.slug) is not None:
            out["slug"] = v if type(v) is str else plain(v)
        if (v := self.state) is not None:
            out["state"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := self.subscription_id) is not None:
            out["subscription_id"] = v if type(v) is str else plain(v)
        return out


decode_normalized_project = NormalizedProject.from_dict
