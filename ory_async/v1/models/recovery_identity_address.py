"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("value via break_glass_for_organization created_at id updated_at".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.value = v if type(v := m[k := "value"]) is str else need(text, v, lenient)
            self.via = v if type(v := m[k := "via"]) is str else need(text, v, lenient)
            self.break_glass_for_organization = (
                v if (v := m[k := "break_glass_for_organization"]) is None or type(v) is str else text(v)
            )
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.id = v if (v := m[k := "id"]) is None or type(v) is str else text(v)
            self.updated_at = None if (v := m[k := "updated_at"]) is None else moment(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.value) is not None:
            out["value"] = v
        if (v := self.via) is not None:
            out["via"] = v
        if (v := self.break_glass_for_organization) is not None:
            out["break_glass_for_organization"] = v
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
