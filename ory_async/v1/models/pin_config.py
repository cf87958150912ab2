"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, moment, plain, rest, text

_KEYS = frozenset("created_at failed_attempts pin_secret rotated_at".split())


@define(kw_only=True, repr=False)
class PINConfig(Model):
    """Schema `PINConfig`."""

    created_at: datetime | None = None
    """When it was made."""
    failed_attempts: int | None = None
    pin_secret: str | None = field(default=None, repr=False)
    rotated_at: datetime | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PINConfig:
        self, get = cls.__new__(cls), members(src)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.failed_attempts = (
            v if type(v := get("failed_attempts")) is int else maybe(integer, src, "failed_attempts", lenient)
        )
        self.pin_secret = v if type(v := get("pin_secret")) is str else maybe(text, src, "pin_secret", lenient)
        self.rotated_at = maybe(moment, src, "rotated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "created_at": plain(self.created_at),
            "failed_attempts": self.failed_attempts,
            "pin_secret": self.pin_secret,
            "rotated_at": plain(self.rotated_at),
        }
        return compact(known, self.additional_properties)
