"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, members, moment, need, plain, rest, text

_KEYS = frozenset("id created_at error updated_at".split())


@define(kw_only=True, repr=False)
class SelfServiceError(Model):
    """Schema `selfServiceError`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    created_at: datetime | None = None
    """When it was made."""
    error: dict[str, Any] | None = None
    """What went wrong; a short code in OAuth2 answers."""
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfServiceError:
        self, get = cls.__new__(cls), members(src)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.error = maybe(free_form, src, "error", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "id": self.id,
            "created_at": plain(self.created_at),
            "error": plain(self.error),
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
