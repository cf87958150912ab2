"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, maybe_list, members, plain, rest, text

_KEYS = frozenset("cookie_domain cors_allowed_origins cors_enabled hostname".split())


@define(kw_only=True, repr=False)
class UpdateCustomHostnameBody(Model):
    """Schema `updateCustomHostnameBody`."""

    cookie_domain: str | None = None
    cors_allowed_origins: list[str] | None = None
    cors_enabled: bool | None = None
    hostname: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateCustomHostnameBody:
        self, get = cls.__new__(cls), members(src)
        self.cookie_domain = v if type(v := get("cookie_domain")) is str else maybe(text, src, "cookie_domain", lenient)
        self.cors_allowed_origins = maybe_list(text, src, "cors_allowed_origins", lenient)
        self.cors_enabled = (
            v if type(v := get("cors_enabled")) is bool else maybe(boolean, src, "cors_enabled", lenient)
        )
        self.hostname = v if type(v := get("hostname")) is str else maybe(text, src, "hostname", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "cookie_domain": self.cookie_domain,
            "cors_allowed_origins": plain(self.cors_allowed_origins),
            "cors_enabled": self.cors_enabled,
            "hostname": self.hostname,
        }
        return compact(known, self.additional_properties)
