"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, many, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.ip_restriction import IPRestriction
from ory_async.v1.models.key_status import KeyStatus, decode_key_status
from ory_async.v1.models.key_visibility import KeyVisibility, decode_key_visibility
from ory_async.v1.models.rate_limit_policy import RateLimitPolicy
from ory_async.v1.models.revocation_reason import RevocationReason, decode_revocation_reason

_ABSENT: dict[str, Any] = dict.fromkeys(
    "actor_id create_time expire_time ip_restriction last_used_time metadata name rate_limit_policy "
    "revocation_description revocation_reason scopes status update_time visibility".split()
)


@define(kw_only=True, repr=False)
class AdminUpdateIssuedApiKeyBody(Model):
    """Schema `adminUpdateIssuedApiKeyBody`."""

    actor_id: str | None = None
    """Whom the key belongs to in your own system."""
    create_time: datetime | None = None
    """When it was made."""
    expire_time: datetime | None = None
    """When it stops counting."""
    ip_restriction: IPRestriction | None = None
    """Networks from which the key may be used."""
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
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminUpdateIssuedApiKeyBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.actor_id = v if (v := m[k := "actor_id"]) is None or type(v) is str else text(v)
            self.create_time = None if (v := m[k := "create_time"]) is None else moment(v, lenient)
            self.expire_time = None if (v := m[k := "expire_time"]) is None else moment(v, lenient)
            self.ip_restriction = (
                None if (v := m[k := "ip_restriction"]) is None else IPRestriction.from_dict(v, lenient)
            )
            self.last_used_time = None if (v := m[k := "last_used_time"]) is None else moment(v, lenient)
            self.metadata = None if (v := m[k := "metadata"]) is None else free_form(v, lenient)
            self.name = v if (v := m[k := "name"]) is None or type(v) is str else text(v)
            self.rate_limit_policy = (
                None if (v := m[k := "rate_limit_policy"]) is None else RateLimitPolicy.from_dict(v, lenient)
            )
            self.revocation_description = (
                v if (v := m[k := "revocation_description"]) is None or type(v) is str else text(v)
            )
            self.revocation_reason = (
                None if (v := m[k := "revocation_reason"]) is None else decode_revocation_reason(v, lenient)
            )
            self.scopes = None if (v := m[k := "scopes"]) is None else many(text, v, lenient)
            self.status = None if (v := m[k := "status"]) is None else decode_key_status(v, lenient)
            self.update_time = None if (v := m[k := "update_time"]) is None else moment(v, lenient)
            self.visibility = None if (v := m[k := "visibility"]) is None else decode_key_visibility(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.actor_id) is not None:
            out["actor_id"] = v
        if (v := self.create_time) is not None:
            out["create_time"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.expire_time) is not None:
            out["expire_time"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.ip_restriction) is not None:
            out["ip_restriction"] = v
        if (v := self.last_used_time) is not None:
            out["last_used_time"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.metadata) is not None:
            out["metadata"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.rate_limit_policy) is not None:
            out["rate_limit_policy"] = v
        if (v := self.revocation_description) is not None:
            out["revocation_description"] = v
        if (v := self.revocation_reason) is not None:
            out["revocation_reason"] = v
        if (v := self.scopes) is not None:
            out["scopes"] = v
        if (v := self.status) is not None:
            out["status"] = v
        if (v := self.update_time) is not None:
            out["update_time"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.visibility) is not None:
            out["visibility"] = v
        return out
