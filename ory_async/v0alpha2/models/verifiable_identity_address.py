"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, moment, need, plain, rest, text

_KEYS = frozenset("status value verified via created_at id updated_at verified_at".split())


@define(kw_only=True, repr=False)
class VerifiableIdentityAddress(Model):
    """Schema `verifiableIdentityAddress`."""

    status: str
    """Where it stands; unknown values stay strings."""
    value: str
    """The content of a field, or the secret of a key shown only once."""
    verified: bool
    via: str
    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    updated_at: datetime | None = None
    """When it last changed."""
    verified_at: datetime | None = None
    """When the address was verified; missing before."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VerifiableIdentityAddress:
        self, get = cls.__new__(cls), members(src)
        self.status = v if type(v := get("status")) is str else need(text, src, "status", lenient)
        self.value = v if type(v := get("value")) is str else need(text, src, "value", lenient)
        self.verified = v if type(v := get("verified")) is bool else need(boolean, src, "verified", lenient)
        self.via = v if type(v := get("via")) is str else need(text, src, "via", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.verified_at = maybe(moment, src, "verified_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "status": self.status,
            "value": self.value,
            "verified": self.verified,
            "via": self.via,
            "created_at": plain(self.created_at),
            "id": self.id,
            "updated_at": plain(self.updated_at),
            "verified_at": plain(self.verified_at),
        }
        return compact(known, self.additional_properties)
