"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, plain, rest, text
from ory_async.v0alpha2.models.oauth2_access_request import OAuth2AccessRequest
from ory_async.v0alpha2.models.oauth2_consent_session import OAuth2ConsentSession

_KEYS = frozenset("client_id granted_audience granted_scopes requester session subject".split())


@define(kw_only=True, repr=False)
class RefreshTokenHookRequest(Model):
    """Schema `refreshTokenHookRequest`."""

    client_id: str | None = None
    """Id of the OAuth2 client."""
    granted_audience: list[str] | None = None
    granted_scopes: list[str] | None = None
    requester: OAuth2AccessRequest | None = None
    session: OAuth2ConsentSession | None = None
    """The session, with identity and times."""
    subject: str | None = None
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RefreshTokenHookRequest:
        self, get = cls.__new__(cls), members(src)
        self.client_id = v if type(v := get("client_id")) is str else maybe(text, src, "client_id", lenient)
        self.granted_audience = maybe_list(text, src, "granted_audience", lenient)
        self.granted_scopes = maybe_list(text, src, "granted_scopes", lenient)
        self.requester = maybe(OAuth2AccessRequest.from_dict, src, "requester", lenient)
        self.session = maybe(OAuth2ConsentSession.from_dict, src, "session", lenient)
        self.subject = v if type(v := get("subject")) is str else maybe(text, src, "subject", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "client_id": self.client_id,
            "granted_audience": plain(self.granted_audience),
            "granted_scopes": plain(self.granted_scopes),
            "requester": plain(self.requester),
            "session": plain(self.session),
            "subject": self.subject,
        }
        return compact(known, self.additional_properties)
