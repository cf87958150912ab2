"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, members, moment, need, need_list, plain, rest, text

_KEYS = frozenset("errors id created_at updated_at".split())


@define(kw_only=True, repr=False)
class SelfServiceErrorContainer(Model):
    """Schema `selfServiceErrorContainer`."""

    errors: list[dict[str, Any]]
    id: str
    """Unique id, given by the server unless you may choose it."""
    created_at: datetime | None = None
    """When it was made."""
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfServiceErrorContainer:
        self, get = cls.__new__(cls), members(src)
        self.errors = need_list(free_form, src, "errors", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "errors": plain(self.errors),
            "id": self.id,
            "created_at": plain(self.created_at),
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
