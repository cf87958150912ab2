"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, free_form, inside, many, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.key_status import KeyStatus, decode_key_status
from ory_async.v1.models.key_visibility import KeyVisibility, decode_key_visibility
from ory_async.v1.models.rate_limit_policy import RateLimitPolicy
from ory_async.v1.models.verification_error_code import VerificationErrorCode, decode_verification_error_code

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.actor_id = v if (v := m[k := "actor_id"]) is None or type(v) is str else text(v)
            self.error_code = (
                None if (v := m[k := "error_code"]) is None else decode_verification_error_code(v, lenient)
            )
            self.error_message = v if (v := m[k := "error_message"]) is None or type(v) is str else text(v)
            self.expire_time = None if (v := m[k := "expire_time"]) is None else moment(v, lenient)
            self.is_valid = v if (v := m[k := "is_valid"]) is None or type(v) is bool else boolean(v)
            self.issuer = v if (v := m[k := "issuer"]) is None or type(v) is str else text(v)
            self.key_id = v if (v := m[k := "key_id"]) is None or type(v) is str else text(v)
            self.metadata = None if (v := m[k := "metadata"]) is None else free_form(v, lenient)
            self.rate_limit_policy = (
                None if (v := m[k := "rate_limit_policy"]) is None else RateLimitPolicy.from_dict(v, lenient)
            )
            self.rate_limit_remaining = (
                v if (v := m[k := "rate_limit_remaining"]) is None or type(v) is str else text(v)
            )
            self.rate_limit_reset_time = None if (v := m[k := "rate_limit_reset_time"]) is None else moment(v, lenient)
            self.scopes = None if (v := m[k := "scopes"]) is None else many(text, v, lenient)
            self.status = None if (v := m[k := "status"]) is None else decode_key_status(v, lenient)
            self.visibility = None if (v := m[k := "visibility"]) is None else decode_key_visibility(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.actor_id) is not None:
            out["actor_id"] = v
        if (v := self.error_code) is not None:
            out["error_code"] = v
        if (v := self.error_message) is not None:
            out["error_message"] = v
        if (v := self.expire_time) is not None:
            out["expire_time"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.is_valid) is not None:
            out["is_valid"] = v
        if (v := self.issuer) is not None:
            out["issuer"] = v
        if (v := self.key_id) is not None:
            out["key_id"] = v
        if (v := self.metadata) is not None:
            out["metadata"] = v
        if (v := self.rate_limit_policy) is not None:
            out["rate_limit_policy"] = v
        if (v := self.rate_limit_remaining) is not None:
            out["rate_limit_remaining"] = v
        if (v := self.rate_limit_reset_time) is not None:
            out["rate_limit_reset_time"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.scopes) is not None:
            out["scopes"] = v
        if (v := self.status) is not None:
            out["status"] = v
        if (v := self.visibility) is not None:
            out["visibility"] = v
        return out
