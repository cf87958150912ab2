"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, maybe_list, members, moment, plain, rest, text

_KEYS = frozenset("config created_at identifiers type updated_at".split())


@define(kw_only=True, repr=False)
class IdentityCredentials(Model):
    """Schema `identityCredentials`."""

    config: dict[str, Any] | None = field(default=None, repr=False)
    """Settings of this entry; its members depend on the type."""
    created_at: datetime | None = None
    """When it was made."""
    identifiers: list[str] | None = None
    type: str | None = None
    """Kind of the entry; unknown values stay strings."""
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentials:
        self, get = cls.__new__(cls), members(src)
        self.config = maybe(free_form, src, "config", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.identifiers = maybe_list(text, src, "identifiers", lenient)
        self.type = v if type(v := get("type")) is str else maybe(text, src, "type", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "config": plain(self.config),
            "created_at": plain(self.created_at),
            "identifiers": plain(self.identifiers),
            "type": self.type,
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
