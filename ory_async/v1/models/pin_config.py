"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, moment, new, rest, text, utc
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("created_at failed_attempts pin_secret rotated_at".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.failed_attempts = v if (v := m[k := "failed_attempts"]) is None or type(v) is int else integer(v)
            self.pin_secret = v if (v := m[k := "pin_secret"]) is None or type(v) is str else text(v)
            self.rotated_at = None if (v := m[k := "rotated_at"]) is None else moment(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.failed_attempts) is not None:
            out["failed_attempts"] = v
        if (v := self.pin_secret) is not None:
            out["pin_secret"] = v
        if (v := self.rotated_at) is not None:
            out["rotated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
