"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, free_form, maybe, maybe_list, members, moment, plain, rest, text
from ory_async.v1.models.key_status import KeyStatus
from ory_async.v1.models.key_visibility import KeyVisibility
from ory_async.v1.models.rate_limit_policy import RateLimitPolicy
from ory_async.v1.models.verification_error_code import VerificationErrorCode

_KEYS = frozenset(
    "actor_id error_code error_message expire_time is_valid issuer key_id metadata rate_limit_policy "
    "rate_limit_remaining rate_limit_reset_time scopes status visibility".split()
)


@define(kw_only=True, repr=False)
class VerifyApiKeyResponse(Model):
    """Schema `VerifyApiKeyResponse`."""

    actor_id: str | None = None
    """Whom the key belongs to in your own system."""
    error_code: VerificationErrorCode | str | None = None
    error_message: str | None = None
    expire_time: datetime | None = None
    """When it stops counting."""
    is_valid: bool | None = None
    """Whether the key counts right now."""
    issuer: str | None = None
    """Who issued it."""
    key_id: str | None = None
    """Id of the API key, safe to log."""
    metadata: dict[str, Any] | None = None
    """Free data of your own, shown only to admins."""
    rate_limit_policy: RateLimitPolicy | None = None
    """How many calls the key allows in which time."""
    rate_limit_remaining: str | None = None
    rate_limit_reset_time: datetime | None = None
    scopes: list[str] | None = None
    """What the key or token may be used for."""
    status: KeyStatus | str | None = None
    """Where it stands; unknown values stay strings."""
    visibility: KeyVisibility | str | None = None
    """Whether the key is secret or may be published."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VerifyApiKeyResponse:
        self, get = cls.__new__(cls), members(src)
        self.actor_id = v if type(v := get("actor_id")) is str else maybe(text, src, "actor_id", lenient)
        self.error_code = maybe(VerificationErrorCode.decode, src, "error_code", lenient)
        self.error_message = v if type(v := get("error_message")) is str else maybe(text, src, "error_message", lenient)
        self.expire_time = maybe(moment, src, "expire_time", lenient)
        self.is_valid = v if type(v := get("is_valid")) is bool else maybe(boolean, src, "is_valid", lenient)
        self.issuer = v if type(v := get("issuer")) is str else maybe(text, src, "issuer", lenient)
        self.key_id = v if type(v := get("key_id")) is str else maybe(text, src, "key_id", lenient)
        self.metadata = maybe(free_form, src, "metadata", lenient)
        self.rate_limit_policy = maybe(RateLimitPolicy.from_dict, src, "rate_limit_policy", lenient)
        self.rate_limit_remaining = maybe(text, src, "rate_limit_remaining", lenient)
        self.rate_limit_reset_time = maybe(moment, src, "rate_limit_reset_time", lenient)
        self.scopes = maybe_list(text, src, "scopes", lenient)
        self.status = maybe(KeyStatus.decode, src, "status", lenient)
        self.visibility = maybe(KeyVisibility.decode, src, "visibility", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "actor_id": self.actor_id,
            "error_code": plain(self.error_code),
            "error_message": self.error_message,
            "expire_time": plain(self.expire_time),
            "is_valid": self.is_valid,
            "issuer": self.issuer,
            "key_id": self.key_id,
            "metadata": plain(self.metadata),
            "rate_limit_policy": plain(self.rate_limit_policy),
            "rate_limit_remaining": self.rate_limit_remaining,
            "rate_limit_reset_time": plain(self.rate_limit_reset_time),
            "scopes": plain(self.scopes),
            "status": plain(self.status),
            "visibility": plain(self.visibility),
        }
        return compact(known, self.additional_properties)
