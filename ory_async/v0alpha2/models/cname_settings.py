"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, maybe_list, members, moment, plain, rest, text

_KEYS = frozenset(
    "cookie_domain cors_allowed_origins cors_enabled created_at hostname id updated_at verification_errors "
    "verification_status".split()
)


@define(kw_only=True, repr=False)
class CnameSettings(Model):
    """Schema `cnameSettings`."""

    cookie_domain: str | None = None
    cors_allowed_origins: list[str] | None = None
    cors_enabled: bool | None = None
    created_at: datetime | None = None
    """When it was made."""
    hostname: str | None = None
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    updated_at: datetime | None = None
    """When it last changed."""
    verification_errors: list[str] | None = None
    verification_status: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CnameSettings:
        self, get = cls.__new__(cls), members(src)
        self.cookie_domain = v if type(v := get("cookie_domain")) is str else maybe(text, src, "cookie_domain", lenient)
        self.cors_allowed_origins = maybe_list(text, src, "cors_allowed_origins", lenient)
        self.cors_enabled = (
            v if type(v := get("cors_enabled")) is bool else maybe(boolean, src, "cors_enabled", lenient)
        )
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.hostname = v if type(v := get("hostname")) is str else maybe(text, src, "hostname", lenient)
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.verification_errors = maybe_list(text, src, "verification_errors", lenient)
        self.verification_status = (
            v if type(v := get("verification_status")) is str else maybe(text, src, "verification_status", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "cookie_domain": self.cookie_domain,
            "cors_allowed_origins": plain(self.cors_allowed_origins),
            "cors_enabled": self.cors_enabled,
            "created_at": plain(self.created_at),
            "hostname": self.hostname,
            "id": self.id,
            "updated_at": plain(self.updated_at),
            "verification_errors": plain(self.verification_errors),
            "verification_status": self.verification_status,
        }
        return compact(known, self.additional_properties)
