"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, plain, rest, text
from ory_async.v0alpha2.models.oauth2_client import OAuth2Client

_KEYS = frozenset("challenge client request_url rp_initiated sid subject".split())


@define(kw_only=True, repr=False)
class OAuth2LogoutRequest(Model):
    """Schema `oAuth2LogoutRequest`."""

    challenge: str | None = None
    """Opaque id of the request, needed to accept or reject it."""
    client: OAuth2Client | None = None
    """The OAuth2 client that started this; missing when nobody did."""
    request_url: str | None = None
    """Address the flow was started with."""
    rp_initiated: bool | None = None
    sid: str | None = None
    subject: str | None = None
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2LogoutRequest:
        self, get = cls.__new__(cls), members(src)
        self.challenge = v if type(v := get("challenge")) is str else maybe(text, src, "challenge", lenient)
        self.client = maybe(OAuth2Client.from_dict, src, "client", lenient)
        self.request_url = v if type(v := get("request_url")) is str else maybe(text, src, "request_url", lenient)
        self.rp_initiated = (
            v if type(v := get("rp_initiated")) is bool else maybe(boolean, src, "rp_initiated", lenient)
        )
        self.sid = v if type(v := get("sid")) is str else maybe(text, src, "sid", lenient)
        self.subject = v if type(v := get("subject")) is str else maybe(text, src, "subject", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "challenge": self.challenge,
            "client": plain(self.client),
            "request_url": self.request_url,
            "rp_initiated": self.rp_initiated,
            "sid": self.sid,
            "subject": self.subject,
        }
        return compact(known, self.additional_properties)
