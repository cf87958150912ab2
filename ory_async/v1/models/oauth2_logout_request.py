"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.oauth2_client import OAuth2Client

_ABSENT: dict[str, Any] = dict.fromkeys(
    "challenge client expires_at request_url requested_at rp_initiated sid subject".split()
)


@define(kw_only=True, repr=False)
class OAuth2LogoutRequest(Model):
    """Schema `oAuth2LogoutRequest`."""

    challenge: str | None = None
    """Opaque id of the request, needed to accept or reject it."""
    client: OAuth2Client | None = None
    """The OAuth2 client that started this; missing when nobody did."""
    expires_at: datetime | None = None
    """When it stops counting."""
    request_url: str | None = field(default=None, repr=False)
    """Address the flow was started with."""
    requested_at: datetime | None = None
    rp_initiated: bool | None = None
    sid: str | None = None
    subject: str | None = None
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2LogoutRequest:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.challenge = v if (v := m[k := "challenge"]) is None or type(v) is str else text(v)
            self.client = None if (v := m[k := "client"]) is None else OAuth2Client.from_dict(v, lenient)
            self.expires_at = None if (v := m[k := "expires_at"]) is None else moment(v, lenient)
            self.request_url = v if (v := m[k := "request_url"]) is None or type(v) is str else text(v)
            self.requested_at = None if (v := m[k := "requested_at"]) is None else moment(v, lenient)
            self.rp_initiated = v if (v := m[k := "rp_initiated"]) is None or type(v) is bool else boolean(v)
            self.sid = v if (v := m[k := "sid"]) is None or type(v) is str else text(v)
            self.subject = v if (v := m[k := "subject"]) is None or type(v) is str else text(v)
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
        if (v := self.expires_at) is not None:
            out["expires_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.request_url) is not None:
            out["request_url"] = v
        if (v := self.requested_at) is not None:
            out["requested_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.rp_initiated) is not None:
            out["rp_initiated"] = v
        if (v := self.sid) is not None:
            out["sid"] = v
        if (v := self.subject) is not None:
            out["subject"] = v
        return out
