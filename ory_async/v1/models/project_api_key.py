"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, iso, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "id name owner_id created_at expires_at last_characters project_id updated_at value".split()
)


@define(kw_only=True, repr=False)
class ProjectApiKey(Model):
    """A key for the admin calls of a project; its value is shown only when it is made.

    Schema `projectApiKey`: answer of `list_project_api_keys`, `create_project_api_key`.
    """

    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    owner_id: str
    """Who made it."""
    created_at: datetime | None = None
    """When it was made."""
    expires_at: datetime | None = None
    """When it stops counting."""
    last_characters: str | None = None
    """End of the secret, enough to recognise the key."""
    project_id: str | None = None
    """Project the entry belongs to."""
    updated_at: datetime | None = None
    """When it last changed."""
    value: str | None = field(default=None, repr=False)
    """The content of a field, or the secret of a key shown only once."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectApiKey:
        self = new(cls)
        try:
            m = src if len(src) == 9 else {**_ABSENT, **src}
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.owner_id = v if type(v := m["owner_id"]) is str else need(text, v, lenient)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.expires_at = d if (v := m["expires_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.last_characters = v if (v := m["last_characters"]) is None or type(v) is str else text(v)
            self.project_id = v if (v := m["project_id"]) is None or type(v) is str else text(v)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.value = v if (v := m["value"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 9 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.expires_at, self.updated_at))
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.owner_id) is not None:
            out["owner_id"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := dates[1]) is not None:
            out["expires_at"] = v
        if (v := self.last_characters) is not None:
            out["last_characters"] = v if type(v) is str else plain(v)
        if (v := self.project_id) is not None:
            out["project_id"] = v if type(v) is str else plain(v)
        if (v := dates[2]) is not None:
            out["updated_at"] = v
        if (v := self.value) is not None:
            out["value"] = v if type(v) is str else plain(v)
        return out


decode_project_api_key = ProjectApiKey.from_dict
