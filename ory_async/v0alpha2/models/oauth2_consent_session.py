"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, free_form, maybe, maybe_list, members, plain, rest, text
from ory_async.v0alpha2.models.headers import Headers
from ory_async.v0alpha2.models.id_token_claims import IDTokenClaims
from ory_async.v0alpha2.models.oauth2_consent_session_expires_at import OAuth2ConsentSessionExpiresAt

_KEYS = frozenset(
    "allowed_top_level_claims client_id consent_challenge exclude_not_before_claim expires_at extra headers "
    "id_token_claims kid subject username".split()
)


@define(kw_only=True, repr=False)
class OAuth2ConsentSession(Model):
    """Schema `oAuth2ConsentSession`."""

    allowed_top_level_claims: list[str] | None = None
    client_id: str | None = None
    """Id of the OAuth2 client."""
    consent_challenge: str | None = None
    exclude_not_before_claim: bool | None = None
    expires_at: OAuth2ConsentSessionExpiresAt | None = None
    """When it stops counting."""
    extra: dict[str, Any] | None = None
    headers: Headers | None = None
    id_token_claims: IDTokenClaims | None = None
    kid: str | None = None
    """Id of the key inside its set."""
    subject: str | None = None
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    username: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2ConsentSession:
        self, get = cls.__new__(cls), members(src)
        self.allowed_top_level_claims = maybe_list(text, src, "allowed_top_level_claims", lenient)
        self.client_id = v if type(v := get("client_id")) is str else maybe(text, src, "client_id", lenient)
        self.consent_challenge = (
            v if type(v := get("consent_challenge")) is str else maybe(text, src, "consent_challenge", lenient)
        )
        self.exclude_not_before_claim = maybe(boolean, src, "exclude_not_before_claim", lenient)
        self.expires_at = maybe(OAuth2ConsentSessionExpiresAt.from_dict, src, "expires_at", lenient)
        self.extra = maybe(free_form, src, "extra", lenient)
        self.headers = maybe(Headers.from_dict, src, "headers", lenient)
        self.id_token_claims = maybe(IDTokenClaims.from_dict, src, "id_token_claims", lenient)
        self.kid = v if type(v := get("kid")) is str else maybe(text, src, "kid", lenient)
        self.subject = v if type(v := get("subject")) is str else maybe(text, src, "subject", lenient)
        self.username = v if type(v := get("username")) is str else maybe(text, src, "username", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "allowed_top_level_claims": plain(self.allowed_top_level_claims),
            "client_id": self.client_id,
            "consent_challenge": self.consent_challenge,
            "exclude_not_before_claim": self.exclude_not_before_claim,
            "expires_at": plain(self.expires_at),
            "extra": plain(self.extra),
            "headers": plain(self.headers),
            "id_token_claims": plain(self.id_token_claims),
            "kid": self.kid,
            "subject": self.subject,
            "username": self.username,
        }
        return compact(known, self.additional_properties)
