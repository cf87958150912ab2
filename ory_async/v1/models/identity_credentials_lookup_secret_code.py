"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, moment, new, rest, text, utc
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("code used_at".split())


@define(kw_only=True, repr=False)
class IdentityCredentialsLookupSecretCode(Model):
    """Schema `identityCredentialsLookupSecretCode`."""

    code: str | None = field(default=None, repr=False)
    """One-time code, or the number of an error."""
    used_at: datetime | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsLookupSecretCode:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.code = v if (v := m[k := "code"]) is None or type(v) is str else text(v)
            self.used_at = None if (v := m[k := "used_at"]) is None else moment(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.code) is not None:
            out["code"] = v
        if (v := self.used_at) is not None:
            out["used_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
