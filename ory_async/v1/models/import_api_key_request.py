"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, OpenStrEnum, free_form, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.ip_restriction import IPRestriction, decode_ip_restriction
from ory_async.v1.models.key_visibility import KeyVisibility, decode_key_visibility, known_key_visibility
from ory_async.v1.models.rate_limit_policy import RateLimitPolicy, decode_rate_limit_policy

_ABSENT: dict[str, Any] = dict.fromkeys(
    "actor_id ip_restriction metadata name rate_limit_policy raw_key request_id scopes ttl visibility".split()
)


@define(kw_only=True, repr=False)
class ImportApiKeyRequest(Model):
    """A secret that another system issued, and what it may do from now on.

    Schema `ImportApiKeyRequest`: sent to `admin_import_api_key`; part of `BatchCreateImportedApiKeysRequest`.
    """

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
    raw_key: str | None = field(default=None, repr=False)
    """The secret as the other system issued it; never given back."""
    request_id: str | None = None
    """An id that you choose: a repeat with the same one makes no second key."""
    scopes: list[str] | None = None
    """What the key or token may be used for."""
    ttl: str | None = None
    """How long it lasts, as a duration such as 3600s."""
    visibility: KeyVisibility | str | None = None
    """Whether the key is secret or may be published."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ImportApiKeyRequest:
        self = new(cls)
        try:
            m = src if len(src) == 10 else {**_ABSENT, **src}
            self.actor_id = v if (v := m["actor_id"]) is None or type(v) is str else text(v)
            self.ip_restriction = None if (v := m["ip_restriction"]) is None else decode_ip_restriction(v, lenient)
            self.metadata = None if (v := m["metadata"]) is None else free_form(v, lenient)
            self.name = v if (v := m["name"]) is None or type(v) is str else text(v)
            self.rate_limit_policy = (
                None if (v := m["rate_limit_policy"]) is None else decode_rate_limit_policy(v, lenient)
            )
            self.raw_key = v if (v := m["raw_key"]) is None or type(v) is str else text(v)
            self.request_id = v if (v := m["request_id"]) is None or type(v) is str else text(v)
            self.scopes = None if (v := m["scopes"]) is None else [] if v == [] else many(text, v, lenient)
            self.ttl = v if (v := m["ttl"]) is None or type(v) is str else text(v)
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
        self._more = None if len(m) == 10 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.actor_id) is not None:
            out["actor_id"] = v if type(v) is str else plain(v)
        if (v := self.ip_restriction) is not None:
            out["ip_restriction"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.metadata) is not None:
            out["metadata"] = plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.rate_limit_policy) is not None:
            out["rate_limit_policy"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.raw_key) is not None:
            out["raw_key"] = v if type(v) is str else plain(v)
        if (v := self.request_id) is not None:
            out["request_id"] = v if type(v) is str else plain(v)
        if (v := self.scopes) is not None:
            out["scopes"] = plain(v)
        if (v := self.ttl) is not None:
            out["ttl"] = v if type(v) is str else plain(v)
        if (v := self.visibility) is not None:
            out["visibility"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_import_api_key_request = ImportApiKeyRequest.from_dict
