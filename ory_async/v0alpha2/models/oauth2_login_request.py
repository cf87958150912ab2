"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, need, need_list, plain, rest, text
from ory_async.v0alpha2.models.oauth2_client import OAuth2Client
from ory_async.v0alpha2.models.oauth2_consent_request_open_id_connect_context import (
    OAuth2ConsentRequestOpenIDConnectContext,
)

_KEYS = frozenset(
    "challenge client request_url requested_access_token_audience requested_scope skip subject oidc_context "
    "session_id".split()
)


@define(kw_only=True, repr=False)
class OAuth2LoginRequest(Model):
    """Schema `oAuth2LoginRequest`."""

    challenge: str
    """Opaque id of the request, needed to accept or reject it."""
    client: OAuth2Client
    """The OAuth2 client that started this; missing when nobody did."""
    request_url: str
    """Address the flow was started with."""
    requested_access_token_audience: list[str]
    """Audience the application asks for."""
    requested_scope: list[str]
    """Scopes the application asks for."""
    skip: bool
    """Whether the user need not be asked."""
    subject: str
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    oidc_context: OAuth2ConsentRequestOpenIDConnectContext | None = None
    session_id: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2LoginRequest:
        self, get = cls.__new__(cls), members(src)
        self.challenge = v if type(v := get("challenge")) is str else need(text, src, "challenge", lenient)
        self.client = need(OAuth2Client.from_dict, src, "client", lenient)
        self.request_url = v if type(v := get("request_url")) is str else need(text, src, "request_url", lenient)
        self.requested_access_token_audience = need_list(text, src, "requested_access_token_audience", lenient)
        self.requested_scope = need_list(text, src, "requested_scope", lenient)
        self.skip = v if type(v := get("skip")) is bool else need(boolean, src, "skip", lenient)
        self.subject = v if type(v := get("subject")) is str else need(text, src, "subject", lenient)
        self.oidc_context = maybe(OAuth2ConsentRequestOpenIDConnectContext.from_dict, src, "oidc_context", lenient)
        self.session_id = v if type(v := get("session_id")) is str else maybe(text, src, "session_id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "challenge": self.challenge,
            "client": plain(self.client),
            "request_url": self.request_url,
            "requested_access_token_audience": plain(self.requested_access_token_audience),
            "requested_scope": plain(self.requested_scope),
            "skip": self.skip,
            "subject": self.subject,
            "oidc_context": plain(self.oidc_context),
            "session_id": self.session_id,
        }
        return compact(known, self.additional_properties)
