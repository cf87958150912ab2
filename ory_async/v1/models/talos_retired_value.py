"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("value expires_at".split())


@define(kw_only=True, repr=False)
class TalosRetiredValue(Model):
    """Schema `talosRetiredValue`."""

    value: str = field(repr=False)
    """The content of a field, or the secret of a key shown only once."""
    expires_at: datetime | None = None
    """When it stops counting."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TalosRetiredValue:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.value = v if type(v := m[k := "value"]) is str else need(text, v, lenient)
            self.expires_at = None if (v := m[k := "expires_at"]) is None else moment(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.value) is not None:
            out["value"] = v
        if (v := self.expires_at) is not None:
            out["expires_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
