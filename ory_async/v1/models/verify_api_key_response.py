"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import (
    Model,
    OpenStrEnum,
    boolean,
    free_form,
    inside,
    iso,
    many,
    maybe,
    moment,
    new,
    rest,
    text,
)
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.key_status import KeyStatus, decode_key_status, known_key_status
from ory_async.v1.models.key_visibility import KeyVisibility, decode_key_visibility, known_key_visibility
from ory_async.v1.models.rate_limit_policy import RateLimitPolicy, decode_rate_limit_policy
from ory_async.v1.models.verification_error_code import (
    VerificationErrorCode,
    decode_verification_error_code,
    known_verification_error_code,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "actor_id error_code error_message expire_time is_valid issuer key_id metadata rate_limit_policy "
    "rate_limit_remaining rate_limit_reset_time scopes status visibility".split()
)


@define(kw_only=True, repr=False)
class VerifyApiKeyResponse(Model):
    """Is a credential good, whose is it, what may it do? A bad one is an answer too, with the reason.

    Schema `VerifyApiKeyResponse`: answer of `admin_verify_api_key`; part of `BatchVerifyApiKeysResponse`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VerifyApiKeyResponse:
        self = new(cls)
        try:
            m = src if len(src) == 14 else {**_ABSENT, **src}
            self.actor_id = v if (v := m["actor_id"]) is None or type(v) is str else text(v)
            self.error_code = (
                None
                if (v := m["error_code"]) is None
                else known_verification_error_code(v, v)
                if type(v) is str
                else decode_verification_error_code(v)
            )
            self.error_message = v if (v := m["error_message"]) is None or type(v) is str else text(v)
            self.expire_time = (
                d if (v := m["expire_time"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
            self.is_valid = v if (v := m["is_valid"]) is None or type(v) is bool else boolean(v)
            self.issuer = v if (v := m["issuer"]) is None or type(v) is str else text(v)
            self.key_id = v if (v := m["key_id"]) is None or type(v) is str else text(v)
            self.metadata = None if (v := m["metadata"]) is None else free_form(v, lenient)
            self.rate_limit_policy = (
                None if (v := m["rate_limit_policy"]) is None else decode_rate_limit_policy(v, lenient)
            )
            self.rate_limit_remaining = v if (v := m["rate_limit_remaining"]) is None or type(v) is str else text(v)
            self.rate_limit_reset_time = (
                d if (v := m["rate_limit_reset_time"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
            self.scopes = None if (v := m["scopes"]) is None else [] if v == [] else many(text, v, lenient)
            self.status = (
                None
                if (v := m["status"]) is None
                else known_key_status(v, v)
                if type(v) is str
                else decode_key_status(v)
            )
            self.visibility = (
                None
                if (v := m["visibility"]) is None
                else known_key_visibility(v, v)
                if type(v) is str
                else decode_key_visibility(v)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 14 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.expire_time, self.rate_limit_reset_time))
        if (v := self.actor_id) is not None:
            out["actor_id"] = v if type(v) is str else plain(v)
        if (v := self.error_code) is not None:
            out["error_code"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.error_message) is not None:
            out["error_message"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["expire_time"] = v
        if (v := self.is_valid) is not None:
            out["is_valid"] = v if type(v) is bool else plain(v)
        if (v := self.issuer) is not None:
            out["issuer"] = v if type(v) is str else plain(v)
        if (v := self.key_id) is not None:
            out["key_id"] = v if type(v) is str else plain(v)
        if (v := self.metadata) is not None:
            out["metadata"] = plain(v)
        if (v := self.rate_limit_policy) is not None:
            out["rate_limit_policy"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.rate_limit_remaining) is not None:
            out["rate_limit_remaining"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["rate_limit_reset_time"] = v
        if (v := self.scopes) is not None:
            out["scopes"] = plain(v)
        if (v := self.status) is not None:
            out["status"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.visibility) is not None:
            out["visibility"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_verify_api_key_response = VerifyApiKeyResponse.from_dict
