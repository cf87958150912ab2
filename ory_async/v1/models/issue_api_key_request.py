"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, maybe_list, members, plain, rest, text
from ory_async.v1.models.ip_restriction import IPRestriction
from ory_async.v1.models.key_visibility import KeyVisibility
from ory_async.v1.models.rate_limit_policy import RateLimitPolicy

_KEYS = frozenset("actor_id ip_restriction metadata name rate_limit_policy request_id scopes ttl visibility".split())


@define(kw_only=True, repr=False)
class IssueApiKeyRequest(Model):
    """Schema `IssueApiKeyRequest`."""

    actor_id: str | None = None
    """Whom the key belongs to in your own system."""
    ip_restriction: IPRestriction | None = None
    """Networks from which the key may be used."""
    metadata: dict[str, Any] | None = None
    """Free data of your own, shown only to admins."""
    name: str | None = None
    """Name given by people."""
    rate_limit_policy: RateLimitPolicy | None = None
    """How many calls the key allows in which time."""
    request_id: str | None = None
    scopes: list[str] | None = None
    """What the key or token may be used for."""
    ttl: str | None = None
    """How long it lasts, as a duration such as 3600s."""
    visibility: KeyVisibility | str | None = None
    """Whether the key is secret or may be published."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IssueApiKeyRequest:
        self, get = cls.__new__(cls), members(src)
        self.actor_id = v if type(v := get("actor_id")) is str else maybe(text, src, "actor_id", lenient)
        self.ip_restriction = maybe(IPRestriction.from_dict, src, "ip_restriction", lenient)
        self.metadata = maybe(free_form, src, "metadata", lenient)
        self.name = v if type(v := get("name")) is str else maybe(text, src, "name", lenient)
        self.rate_limit_policy = maybe(RateLimitPolicy.from_dict, src, "rate_limit_policy", lenient)
        self.request_id = v if type(v := get("request_id")) is str else maybe(text, src, "request_id", lenient)
        self.scopes = maybe_list(text, src, "scopes", lenient)
        self.ttl = v if type(v := get("ttl")) is str else maybe(text, src, "ttl", lenient)
        self.visibility = maybe(KeyVisibility.decode, src, "visibility", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "actor_id": self.actor_id,
            "ip_restriction": plain(self.ip_restriction),
            "metadata": plain(self.metadata),
            "name": self.name,
            "rate_limit_policy": plain(self.rate_limit_policy),
            "request_id": self.request_id,
            "scopes": plain(self.scopes),
            "ttl": self.ttl,
            "visibility": plain(self.visibility),
        }
        return compact(known, self.additional_properties)
