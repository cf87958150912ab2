"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, maybe_list, members, plain, rest, text
from ory_async.v1.models.ip_restriction import IPRestriction
from ory_async.v1.models.key_visibility import KeyVisibility
from ory_async.v1.models.rate_limit_policy import RateLimitPolicy

_KEYS = frozenset("ip_restriction metadata name rate_limit_policy scopes visibility".split())


@define(kw_only=True, repr=False)
class AdminRotateIssuedApiKeyBody(Model):
    """Schema `AdminRotateIssuedApiKeyBody`."""

    ip_restriction: IPRestriction | None = None
    """Networks from which the key may be used."""
    metadata: dict[str, Any] | None = None
    """Free data of your own, shown only to admins."""
    name: str | None = None
    """Name given by people."""
    rate_limit_policy: RateLimitPolicy | None = None
    """How many calls the key allows in which time."""
    scopes: list[str] | None = None
    """What the key or token may be used for."""
    visibility: KeyVisibility | str | None = None
    """Whether the key is secret or may be published."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminRotateIssuedApiKeyBody:
        self, get = cls.__new__(cls), members(src)
        self.ip_restriction = maybe(IPRestriction.from_dict, src, "ip_restriction", lenient)
        self.metadata = maybe(free_form, src, "metadata", lenient)
        self.name = v if type(v := get("name")) is str else maybe(text, src, "name", lenient)
        self.rate_limit_policy = maybe(RateLimitPolicy.from_dict, src, "rate_limit_policy", lenient)
        self.scopes = maybe_list(text, src, "scopes", lenient)
        self.visibility = maybe(KeyVisibility.decode, src, "visibility", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "ip_restriction": plain(self.ip_restriction),
            "metadata": plain(self.metadata),
            "name": self.name,
            "rate_limit_policy": plain(self.rate_limit_policy),
            "scopes": plain(self.scopes),
            "visibility": plain(self.visibility),
        }
        return compact(known, self.additional_properties)
