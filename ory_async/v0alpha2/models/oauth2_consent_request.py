"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, maybe_list, members, need, plain, rest, text
from ory_async.v0alpha2.models.oauth2_client import OAuth2Client
from ory_async.v0alpha2.models.oauth2_consent_request_open_id_connect_context import (
    OAuth2ConsentRequestOpenIDConnectContext,
)

_KEYS = frozenset(
    "challenge acr amr client context login_challenge login_session_id oidc_context request_url "
    "requested_access_token_audience requested_scope skip subject".split()
)


@define(kw_only=True, repr=False)
class OAuth2ConsentRequest(Model):
    """Schema `oAuth2ConsentRequest`."""

    challenge: str
    """Opaque id of the request, needed to accept or reject it."""
    acr: str | None = None
    amr: list[str] | None = None
    """Authentication methods used, in short names."""
    client: OAuth2Client | None = None
    """The OAuth2 client that started this; missing when nobody did."""
    context: Any = None
    """Free data handed on from one step to the next."""
    login_challenge: str | None = None
    login_session_id: str | None = None
    oidc_context: OAuth2ConsentRequestOpenIDConnectContext | None = None
    request_url: str | None = None
    """Address the flow was started with."""
    requested_access_token_audience: list[str] | None = None
    """Audience the application asks for."""
    requested_scope: list[str] | None = None
    """Scopes the application asks for."""
    skip: bool | None = None
    """Whether the user need not be asked."""
    subject: str | None = None
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2ConsentRequest:
        self, get = cls.__new__(cls), members(src)
        self.challenge = v if type(v := get("challenge")) is str else need(text, src, "challenge", lenient)
        self.acr = v if type(v := get("acr")) is str else maybe(text, src, "acr", lenient)
        self.amr = maybe_list(text, src, "amr", lenient)
        self.client = maybe(OAuth2Client.from_dict, src, "client", lenient)
        self.context = get("context")
        self.login_challenge = (
            v if type(v := get("login_challenge")) is str else maybe(text, src, "login_challenge", lenient)
        )
        self.login_session_id = (
            v if type(v := get("login_session_id")) is str else maybe(text, src, "login_session_id", lenient)
        )
        self.oidc_context = maybe(OAuth2ConsentRequestOpenIDConnectContext.from_dict, src, "oidc_context", lenient)
        self.request_url = v if type(v := get("request_url")) is str else maybe(text, src, "request_url", lenient)
        self.requested_access_token_audience = maybe_list(text, src, "requested_access_token_audience", lenient)
        self.requested_scope = maybe_list(text, src, "requested_scope", lenient)
        self.skip = v if type(v := get("skip")) is bool else maybe(boolean, src, "skip", lenient)
        self.subject = v if type(v := get("subject")) is str else maybe(text, src, "subject", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "challenge": self.challenge,
            "acr": self.acr,
            "amr": plain(self.amr),
            "client": plain(self.client),
            "context": plain(self.context),
            "login_challenge": self.login_challenge,
            "login_session_id": self.login_session_id,
            "oidc_context": plain(self.oidc_context),
            "request_url": self.request_url,
            "requested_access_token_audience": plain(self.requested_access_token_audience),
            "requested_scope": plain(self.requested_scope),
            "skip": self.skip,
            "subject": self.subject,
        }
        return compact(known, self.additional_properties)
