"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, plain, rest, text

_KEYS = frozenset("value via break_glass_for_organization created_at id updated_at".split())


@define(kw_only=True, repr=False)
class RecoveryIdentityAddress(Model):
    """Schema `recoveryIdentityAddress`."""

    value: str
    """The content of a field, or the secret of a key shown only once."""
    via: str
    break_glass_for_organization: str | None = None
    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RecoveryIdentityAddress:
        self, get = cls.__new__(cls), members(src)
        self.value = v if type(v := get("value")) is str else need(text, src, "value", lenient)
        self.via = v if type(v := get("via")) is str else need(text, src, "via", lenient)
        self.break_glass_for_organization = maybe(text, src, "break_glass_for_organization", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "value": self.value,
            "via": self.via,
            "break_glass_for_organization": self.break_glass_for_organization,
            "created_at": plain(self.created_at),
            "id": self.id,
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
