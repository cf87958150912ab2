"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, plain, rest, text

_KEYS = frozenset("id value via created_at updated_at".split())


@define(kw_only=True, repr=False)
class RecoveryIdentityAddress(Model):
    """Schema `recoveryIdentityAddress`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    value: str
    """The content of a field, or the secret of a key shown only once."""
    via: str
    created_at: datetime | None = None
    """When it was made."""
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RecoveryIdentityAddress:
        self, get = cls.__new__(cls), members(src)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.value = v if type(v := get("value")) is str else need(text, src, "value", lenient)
        self.via = v if type(v := get("via")) is str else need(text, src, "via", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "id": self.id,
            "value": self.value,
            "via": self.via,
            "created_at": plain(self.created_at),
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
