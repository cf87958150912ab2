"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, moment, need, need_list, plain, rest, text
from ory_async.v0alpha2.models.json_web_key import JsonWebKey

_KEYS = frozenset("expires_at issuer jwk scope allow_any_subject subject".split())


@define(kw_only=True, repr=False)
class AdminTrustOAuth2JwtGrantIssuerBody(Model):
    """Schema `adminTrustOAuth2JwtGrantIssuerBody`."""

    expires_at: datetime
    """When it stops counting."""
    issuer: str
    """Who issued it."""
    jwk: JsonWebKey
    scope: list[str]
    """Scopes, separated by spaces."""
    allow_any_subject: bool | None = None
    subject: str | None = None
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminTrustOAuth2JwtGrantIssuerBody:
        self, get = cls.__new__(cls), members(src)
        self.expires_at = need(moment, src, "expires_at", lenient)
        self.issuer = v if type(v := get("issuer")) is str else need(text, src, "issuer", lenient)
        self.jwk = need(JsonWebKey.from_dict, src, "jwk", lenient)
        self.scope = need_list(text, src, "scope", lenient)
        self.allow_any_subject = (
            v if type(v := get("allow_any_subject")) is bool else maybe(boolean, src, "allow_any_subject", lenient)
        )
        self.subject = v if type(v := get("subject")) is str else maybe(text, src, "subject", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "expires_at": plain(self.expires_at),
            "issuer": self.issuer,
            "jwk": plain(self.jwk),
            "scope": plain(self.scope),
            "allow_any_subject": self.allow_any_subject,
            "subject": self.subject,
        }
        return compact(known, self.additional_properties)
