"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("blob_name blob_url created_at id name updated_at content_hash".split())


@define(kw_only=True, repr=False)
class ManagedIdentitySchema(Model):
    """Schema `managedIdentitySchema`."""

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
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ManagedIdentitySchema:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.blob_name = v if type(v := m[k := "blob_name"]) is str else need(text, v, lenient)
            self.blob_url = v if type(v := m[k := "blob_url"]) is str else need(text, v, lenient)
            self.created_at = missing(lenient) if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.updated_at = missing(lenient) if (v := m[k := "updated_at"]) is None else moment(v, lenient)
            self.content_hash = v if (v := m[k := "content_hash"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.blob_name) is not None:
            out["blob_name"] = v
        if (v := self.blob_url) is not None:
            out["blob_url"] = v
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.content_hash) is not None:
            out["content_hash"] = v
        return out
