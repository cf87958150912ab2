"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, iso, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("blob_name blob_url created_at id name updated_at content_hash".split())


@define(kw_only=True, repr=False)
class ManagedIdentitySchema(Model):
    """An identity schema that Ory stores for a project, and where it lies.

    Schema `managedIdentitySchema`: part of `NormalizedProjectRevisionIdentitySchema`.
    """

    blob_name: str
    blob_url: str
    created_at: datetime
    """When it was made."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    updated_at: datetime
    """When it last changed."""
    content_hash: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ManagedIdentitySchema:
        self = new(cls)
        try:
            m = src if len(src) == 7 else {**_ABSENT, **src}
            self.blob_name = v if type(v := m["blob_name"]) is str else need(text, v, lenient)
            self.blob_url = v if type(v := m["blob_url"]) is str else need(text, v, lenient)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.content_hash = v if (v := m["content_hash"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 7 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := self.blob_name) is not None:
            out["blob_name"] = v if type(v) is str else plain(v)
        if (v := self.blob_url) is not None:
            out["blob_url"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := self.content_hash) is not None:
            out["content_hash"] = v if type(v) is str else plain(v)
        return out


decode_managed_identity_schema = ManagedIdentitySchema.from_dict
