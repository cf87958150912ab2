"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, free_form, inside, many, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.headers import Headers
from ory_async.v0alpha2.models.id_token_claims import IDTokenClaims
from ory_async.v0alpha2.models.oauth2_consent_session_expires_at import OAuth2ConsentSessionExpiresAt

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.allowed_top_level_claims = (
                None if (v := m[k := "allowed_top_level_claims"]) is None else many(text, v, lenient)
            )
            self.client_id = v if (v := m[k := "client_id"]) is None or type(v) is str else text(v)
            self.consent_challenge = v if (v := m[k := "consent_challenge"]) is None or type(v) is str else text(v)
            self.exclude_not_before_claim = (
                v if (v := m[k := "exclude_not_before_claim"]) is None or type(v) is bool else boolean(v)
            )
            self.expires_at = (
                None if (v := m[k := "expires_at"]) is None else OAuth2ConsentSessionExpiresAt.from_dict(v, lenient)
            )
            self.extra = None if (v := m[k := "extra"]) is None else free_form(v, lenient)
            self.headers = None if (v := m[k := "headers"]) is None else Headers.from_dict(v, lenient)
            self.id_token_claims = (
                None if (v := m[k := "id_token_claims"]) is None else IDTokenClaims.from_dict(v, lenient)
            )
            self.kid = v if (v := m[k := "kid"]) is None or type(v) is str else text(v)
            self.subject = v if (v := m[k := "subject"]) is None or type(v) is str else text(v)
            self.username = v if (v := m[k := "username"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.allowed_top_level_claims) is not None:
            out["allowed_top_level_claims"] = v
        if (v := self.client_id) is not None:
            out["client_id"] = v
        if (v := self.consent_challenge) is not None:
            out["consent_challenge"] = v
        if (v := self.exclude_not_before_claim) is not None:
            out["exclude_not_before_claim"] = v
        if (v := self.expires_at) is not None:
            out["expires_at"] = v
        if (v := self.extra) is not None:
            out["extra"] = v
        if (v := self.headers) is not None:
            out["headers"] = v
        if (v := self.id_token_claims) is not None:
            out["id_token_claims"] = v
        if (v := self.kid) is not None:
            out["kid"] = v
        if (v := self.subject) is not None:
            out["subject"] = v
        if (v := self.username) is not None:
            out["username"] = v
        return out
