"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, moment, need, plain, rest, text
from ory_async.v1.models.oauth2_client import OAuth2Client

_KEYS = frozenset("challenge client handled_at request_url requested_access_token_audience requested_scope".split())


@define(kw_only=True, repr=False)
class DeviceUserAuthRequest(Model):
    """Schema `DeviceUserAuthRequest`."""

    challenge: str
    """Opaque id of the request, needed to accept or reject it."""
    client: OAuth2Client | None = None
    """The OAuth2 client that started this; missing when nobody did."""
    handled_at: datetime | None = None
    request_url: str | None = None
    """Address the flow was started with."""
    requested_access_token_audience: list[str] | None = None
    """Audience the application asks for."""
    requested_scope: list[str] | None = None
    """Scopes the application asks for."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceUserAuthRequest:
        self, get = cls.__new__(cls), members(src)
        self.challenge = v if type(v := get("challenge")) is str else need(text, src, "challenge", lenient)
        self.client = maybe(OAuth2Client.from_dict, src, "client", lenient)
        self.handled_at = maybe(moment, src, "handled_at", lenient)
        self.request_url = v if type(v := get("request_url")) is str else maybe(text, src, "request_url", lenient)
        self.requested_access_token_audience = maybe_list(text, src, "requested_access_token_audience", lenient)
        self.requested_scope = maybe_list(text, src, "requested_scope", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "challenge": self.challenge,
            "client": plain(self.client),
            "handled_at": plain(self.handled_at),
            "request_url": self.request_url,
            "requested_access_token_audience": plain(self.requested_access_token_audience),
            "requested_scope": plain(self.requested_scope),
        }
        return compact(known, self.additional_properties)
