"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.oauth2_client import OAuth2Client

_ABSENT: dict[str, Any] = dict.fromkeys(
    "challenge client handled_at request_url requested_access_token_audience requested_scope".split()
)


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.challenge = v if type(v := m[k := "challenge"]) is str else need(text, v, lenient)
            self.client = None if (v := m[k := "client"]) is None else OAuth2Client.from_dict(v, lenient)
            self.handled_at = None if (v := m[k := "handled_at"]) is None else moment(v, lenient)
            self.request_url = v if (v := m[k := "request_url"]) is None or type(v) is str else text(v)
            self.requested_access_token_audience = (
                None if (v := m[k := "requested_access_token_audience"]) is None else many(text, v, lenient)
            )
            self.requested_scope = None if (v := m[k := "requested_scope"]) is None else many(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.challenge) is not None:
            out["challenge"] = v
        if (v := self.client) is not None:
            out["client"] = v
        if (v := self.handled_at) is not None:
            out["handled_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.request_url) is not None:
            out["request_url"] = v
        if (v := self.requested_access_token_audience) is not None:
            out["requested_access_token_audience"] = v
        if (v := self.requested_scope) is not None:
            out["requested_scope"] = v
        return out
