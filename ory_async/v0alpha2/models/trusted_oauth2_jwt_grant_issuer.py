"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, maybe_list, members, moment, plain, rest, text
from ory_async.v0alpha2.models.trusted_oauth2_jwt_grant_json_web_key import TrustedOAuth2JwtGrantJsonWebKey

_KEYS = frozenset("allow_any_subject created_at expires_at id issuer public_key scope subject".split())


@define(kw_only=True, repr=False)
class TrustedOAuth2JwtGrantIssuer(Model):
    """Schema `trustedOAuth2JwtGrantIssuer`."""

    allow_any_subject: bool | None = None
    created_at: datetime | None = None
    """When it was made."""
    expires_at: datetime | None = None
    """When it stops counting."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    issuer: str | None = None
    """Who issued it."""
    public_key: TrustedOAuth2JwtGrantJsonWebKey | None = None
    scope: list[str] | None = None
    """Scopes, separated by spaces."""
    subject: str | None = None
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TrustedOAuth2JwtGrantIssuer:
        self, get = cls.__new__(cls), members(src)
        self.allow_any_subject = (
            v if type(v := get("allow_any_subject")) is bool else maybe(boolean, src, "allow_any_subject", lenient)
        )
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.expires_at = maybe(moment, src, "expires_at", lenient)
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.issuer = v if type(v := get("issuer")) is str else maybe(text, src, "issuer", lenient)
        self.public_key = maybe(TrustedOAuth2JwtGrantJsonWebKey.from_dict, src, "public_key", lenient)
        self.scope = maybe_list(text, src, "scope", lenient)
        self.subject = v if type(v := get("subject")) is str else maybe(text, src, "subject", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "allow_any_subject": self.allow_any_subject,
            "created_at": plain(self.created_at),
            "expires_at": plain(self.expires_at),
            "id": self.id,
            "issuer": self.issuer,
            "public_key": plain(self.public_key),
            "scope": plain(self.scope),
            "subject": self.subject,
        }
        return compact(known, self.additional_properties)
