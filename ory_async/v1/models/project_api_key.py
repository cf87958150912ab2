"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "id name owner_id created_at expires_at last_characters project_id updated_at value".split()
)


@define(kw_only=True, repr=False)
class ProjectApiKey(Model):
    """Schema `projectApiKey`."""

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
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectApiKey:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.owner_id = v if type(v := m[k := "owner_id"]) is str else need(text, v, lenient)
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.expires_at = None if (v := m[k := "expires_at"]) is None else moment(v, lenient)
            self.last_characters = v if (v := m[k := "last_characters"]) is None or type(v) is str else text(v)
            self.project_id = v if (v := m[k := "project_id"]) is None or type(v) is str else text(v)
            self.updated_at = None if (v := m[k := "updated_at"]) is None else moment(v, lenient)
            self.value = v if (v := m[k := "value"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.owner_id) is not None:
            out["owner_id"] = v
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.expires_at) is not None:
            out["expires_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.last_characters) is not None:
            out["last_characters"] = v
        if (v := self.project_id) is not None:
            out["project_id"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.value) is not None:
            out["value"] = v
        return out
