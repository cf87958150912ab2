"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, maybe_list, members, moment, plain, rest, text
from ory_async.v1.models.ip_restriction import IPRestriction
from ory_async.v1.models.key_status import KeyStatus
from ory_async.v1.models.key_visibility import KeyVisibility
from ory_async.v1.models.rate_limit_policy import RateLimitPolicy
from ory_async.v1.models.revocation_reason import RevocationReason

_KEYS = frozenset(
    "actor_id create_time expire_time ip_restriction key_id last_used_time metadata name rate_limit_policy "
    "revocation_description revocation_reason scopes status update_time visibility".split()
)


@define(kw_only=True, repr=False)
class IssuedApiKey(Model):
    """Schema `IssuedApiKey`."""

    actor_id: str | None = None
    """Whom the key belongs to in your own system."""
    create_time: datetime | None = None
    """When it was made."""
    expire_time: datetime | None = None
    """When it stops counting."""
    ip_restriction: IPRestriction | None = None
    """Networks from which the key may be used."""
    key_id: str | None = None
    """Id of the API key, safe to log."""
    last_used_time: datetime | None = None
    metadata: dict[str, Any] | None = None
    """Free data of your own, shown only to admins."""
    name: str | None = None
    """Name given by people."""
    rate_limit_policy: RateLimitPolicy | None = None
    """How many calls the key allows in which time."""
    revocation_description: str | None = None
    revocation_reason: RevocationReason | str | None = None
    """Why the key was made invalid."""
    scopes: list[str] | None = None
    """What the key or token may be used for."""
    status: KeyStatus | str | None = None
    """Where it stands; unknown values stay strings."""
    update_time: datetime | None = None
    """When it last changed."""
    visibility: KeyVisibility | str | None = None
    """Whether the key is secret or may be published."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IssuedApiKey:
        self, get = cls.__new__(cls), members(src)
        self.actor_id = v if type(v := get("actor_id")) is str else maybe(text, src, "actor_id", lenient)
        self.create_time = maybe(moment, src, "create_time", lenient)
        self.expire_time = maybe(moment, src, "expire_time", lenient)
        self.ip_restriction = maybe(IPRestriction.from_dict, src, "ip_restriction", lenient)
        self.key_id = v if type(v := get("key_id")) is str else maybe(text, src, "key_id", lenient)
        self.last_used_time = maybe(moment, src, "last_used_time", lenient)
        self.metadata = maybe(free_form, src, "metadata", lenient)
        self.name = v if type(v := get("name")) is str else maybe(text, src, "name", lenient)
        self.rate_limit_policy = maybe(RateLimitPolicy.from_dict, src, "rate_limit_policy", lenient)
        self.revocation_description = maybe(text, src, "revocation_description", lenient)
        self.revocation_reason = maybe(RevocationReason.decode, src, "revocation_reason", lenient)
        self.scopes = maybe_list(text, src, "scopes", lenient)
        self.status = maybe(KeyStatus.decode, src, "status", lenient)
        self.update_time = maybe(moment, src, "update_time", lenient)
        self.visibility = maybe(KeyVisibility.decode, src, "visibility", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "actor_id": self.actor_id,
            "create_time": plain(self.create_time),
            "expire_time": plain(self.expire_time),
            "ip_restriction": plain(self.ip_restriction),
            "key_id": self.key_id,
            "last_used_time": plain(self.last_used_time),
            "metadata": plain(self.metadata),
            "name": self.name,
            "rate_limit_policy": plain(self.rate_limit_policy),
            "revocation_description": self.revocation_description,
            "revocation_reason": plain(self.revocation_reason),
            "scopes": plain(self.scopes),
            "status": plain(self.status),
            "update_time": plain(self.update_time),
            "visibility": plain(self.visibility),
        }
        return compact(known, self.additional_properties)
