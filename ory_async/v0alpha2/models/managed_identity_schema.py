"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, plain, rest, text

_KEYS = frozenset("blob_name blob_url created_at id name updated_at content_hash".split())


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
        self, get = cls.__new__(cls), members(src)
        self.blob_name = v if type(v := get("blob_name")) is str else need(text, src, "blob_name", lenient)
        self.blob_url = v if type(v := get("blob_url")) is str else need(text, src, "blob_url", lenient)
        self.created_at = need(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.updated_at = need(moment, src, "updated_at", lenient)
        self.content_hash = v if type(v := get("content_hash")) is str else maybe(text, src, "content_hash", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "blob_name": self.blob_name,
            "blob_url": self.blob_url,
            "created_at": plain(self.created_at),
            "id": self.id,
            "name": self.name,
            "updated_at": plain(self.updated_at),
            "content_hash": self.content_hash,
        }
        return compact(known, self.additional_properties)
