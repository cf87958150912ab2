"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, free_form, inside, iso, many, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.ip_restriction import IPRestriction, decode_ip_restriction
from ory_async.v1.models.key_status import KeyStatus, decode_key_status, known_key_status
from ory_async.v1.models.key_visibility import KeyVisibility, decode_key_visibility, known_key_visibility
from ory_async.v1.models.rate_limit_policy import RateLimitPolicy, decode_rate_limit_policy
from ory_async.v1.models.revocation_reason import RevocationReason, decode_revocation_reason, known_revocation_reason

_ABSENT: dict[str, Any] = dict.fromkeys(
    "actor_id create_time expire_time ip_restriction key_id last_used_time metadata name rate_limit_policy "
    "revocation_description revocation_reason scopes status update_time visibility".split()
)


@define(kw_only=True, repr=False)
class ImportedApiKey(Model):
    """A key that another system issued and Ory looks after now; the secret itself is not kept.

    Schema `ImportedApiKey`: answer of `admin_import_api_key`, `admin_get_imported_api_key`,
    `admin_update_imported_api_key`; part of `BatchCreateImportedApiKeysResult`, `ListImportedApiKeysResponse`.
    """

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
    """When the key last passed a check, as far as the server noted."""
    metadata: dict[str, Any] | None = None
    """Free data of your own, shown only to admins."""
    name: str | None = None
    """Name given by people."""
    rate_limit_policy: RateLimitPolicy | None = None
    """How many calls the key allows in which time."""
    revocation_description: str | None = None
    """Why the key was made invalid, in your own words."""
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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ImportedApiKey:
        self = new(cls)
        try:
            m = src if len(src) == 15 else {**_ABSENT, **src}
            self.actor_id = v if (v := m["actor_id"]) is None or type(v) is str else text(v)
            self.create_time = (
                d if (v := m["create_time"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
            self.expire_time = (
                d if (v := m["expire_time"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
            self.ip_restriction = None if (v := m["ip_restriction"]) is None else decode_ip_restriction(v, lenient)
            self.key_id = v if (v := m["key_id"]) is None or type(v) is str else text(v)
            self.last_used_time = (
                d if (v := m["last_used_time"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
            self.metadata = None if (v := m["metadata"]) is None else free_form(v, lenient)
            self.name = v if (v := m["name"]) is None or type(v) is str else text(v)
            self.rate_limit_policy = (
                None if (v := m["rate_limit_policy"]) is None else decode_rate_limit_policy(v, lenient)
            )
            self.revocation_description = v if (v := m["revocation_description"]) is None or type(v) is str else text(v)
            self.revocation_reason = (
                None
                if (v := m["revocation_reason"]) is None
                else known_revocation_reason(v, v)
                if type(v) is str
                else decode_revocation_reason(v)
            )
            self.scopes = None if (v := m["scopes"]) is None else [] if v == [] else many(text, v, lenient)
            self.status = (
                None
                if (v := m["status"]) is None
                else known_key_status(v, v)
                if type(v) is str
                else decode_key_status(v)
            )
            self.update_time = (
                d if (v := m["update_time"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
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
        self._more = None if len(m) == 15 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.create_time, self.expire_time, self.last_used_time, self.update_time))
        if (v := self.actor_id) is not None:
            out["actor_id"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["create_time"] = v
        if (v := dates[1]) is not None:
            out["expire_time"] = v
        if (v := self.ip_restriction) is not None:
            out["ip_restriction"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.key_id) is not None:
            out["key_id"] = v if type(v) is str else plain(v)
        if (v := dates[2]) is not None:
            out["last_used_time"] = v
        if (v := self.metadata) is not None:
            out["metadata"] = plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.rate_limit_policy) is not None:
            out["rate_limit_policy"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.revocation_description) is not None:
            out["revocation_description"] = v if type(v) is str else plain(v)
        if (v := self.revocation_reason) is not None:
            out["revocation_reason"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.scopes) is not None:
            out["scopes"] = plain(v)
        if (v := self.status) is not None:
            out["status"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := dates[3]) is not None:
            out["update_time"] = v
        if (v := self.visibility) is not None:
            out["visibility"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_imported_api_key = ImportedApiKey.from_dict
