"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, plain, rest, text

_KEYS = frozenset("code used_at".split())


@define(kw_only=True, repr=False)
class IdentityCredentialsLookupSecretCode(Model):
    """Schema `identityCredentialsLookupSecretCode`."""

    code: str | None = field(default=None, repr=False)
    """One-time code, or the number of an error."""
    used_at: datetime | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsLookupSecretCode:
        self, get = cls.__new__(cls), members(src)
        self.code = v if type(v := get("code")) is str else maybe(text, src, "code", lenient)
        self.used_at = maybe(moment, src, "used_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"code": self.code, "used_at": plain(self.used_at)}
        return compact(known, self.additional_properties)
