"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, moment, need, plain, rest, text
from ory_async.v0_6.models.identity import Identity

_KEYS = frozenset("authenticated_at expires_at id identity issued_at active".split())


@define(kw_only=True, repr=False)
class Session(Model):
    """Schema `session`."""

    authenticated_at: datetime
    """When the user last proved who they are."""
    expires_at: datetime
    """When it stops counting."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    identity: Identity
    """The user; missing when not asked for or when a second factor is due."""
    issued_at: datetime
    """When it was handed out."""
    active: bool | None = None
    """True while it counts; for flows, the method last used."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Session:
        self, get = cls.__new__(cls), members(src)
        self.authenticated_at = need(moment, src, "authenticated_at", lenient)
        self.expires_at = need(moment, src, "expires_at", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.identity = need(Identity.from_dict, src, "identity", lenient)
        self.issued_at = need(moment, src, "issued_at", lenient)
        self.active = v if type(v := get("active")) is bool else maybe(boolean, src, "active", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "authenticated_at": plain(self.authenticated_at),
            "expires_at": plain(self.expires_at),
            "id": self.id,
            "identity": plain(self.identity),
            "issued_at": plain(self.issued_at),
            "active": self.active,
        }
        return compact(known, self.additional_properties)
