"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, integer, many, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.identity_credentials_type import (
    IdentityCredentialsType,
    decode_identity_credentials_type,
)

_ABSENT: dict[str, Any] = dict.fromkeys("config created_at identifiers type updated_at version".split())


@define(kw_only=True, repr=False)
class IdentityCredentials(Model):
    """Schema `identityCredentials`."""

    config: dict[str, Any] | None = field(default=None, repr=False)
    """Settings of this entry; its members depend on the type."""
    created_at: datetime | None = None
    """When it was made."""
    identifiers: list[str] | None = None
    type: IdentityCredentialsType | str | None = None
    """Kind of the entry; unknown values stay strings."""
    updated_at: datetime | None = None
    """When it last changed."""
    version: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentials:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.config = None if (v := m[k := "config"]) is None else free_form(v, lenient)
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.identifiers = None if (v := m[k := "identifiers"]) is None else many(text, v, lenient)
            self.type = None if (v := m[k := "type"]) is None else decode_identity_credentials_type(v, lenient)
            self.updated_at = None if (v := m[k := "updated_at"]) is None else moment(v, lenient)
            self.version = v if (v := m[k := "version"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.config) is not None:
            out["config"] = v
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.identifiers) is not None:
            out["identifiers"] = v
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.version) is not None:
            out["version"] = v
        return out
