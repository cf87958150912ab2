"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, free_form, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.headers import Headers, decode_headers
from ory_async.v0alpha2.models.id_token_claims import IDTokenClaims, decode_id_token_claims
from ory_async.v0alpha2.models.oauth2_consent_session_expires_at import (
    OAuth2ConsentSessionExpiresAt,
    decode_oauth2_consent_session_expires_at,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "allowed_top_level_claims client_id consent_challenge exclude_not_before_claim expires_at extra headers "
    "id_token_claims kid subject username".split()
)


@define(kw_only=True, repr=False)
class OAuth2ConsentSession(Model):
    """A grant that a user gave and Hydra remembers.

    Schema `oAuth2ConsentSession`: part of `RefreshTokenHookRequest`.
    """

    allowed_top_level_claims: list[str] | None = None
    client_id: str | None = None
    """Id of the application at Hydra."""
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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2ConsentSession:
        self = new(cls)
        try:
            m = src if len(src) == 11 else {**_ABSENT, **src}
            self.allowed_top_level_claims = (
                None if (v := m["allowed_top_level_claims"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.client_id = v if (v := m["client_id"]) is None or type(v) is str else text(v)
            self.consent_challenge = v if (v := m["consent_challenge"]) is None or type(v) is str else text(v)
            self.exclude_not_before_claim = (
                v if (v := m["exclude_not_before_claim"]) is None or type(v) is bool else boolean(v)
            )
            self.expires_at = (
                None if (v := m["expires_at"]) is None else decode_oauth2_consent_session_expires_at(v, lenient)
            )
            self.extra = None if (v := m["extra"]) is None else free_form(v, lenient)
            self.headers = None if (v := m["headers"]) is None else decode_headers(v, lenient)
            self.id_token_claims = None if (v := m["id_token_claims"]) is None else decode_id_token_claims(v, lenient)
            self.kid = v if (v := m["kid"]) is None or type(v) is str else text(v)
            self.subject = v if (v := m["subject"]) is None or type(v) is str else text(v)
            self.username = v if (v := m["username"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 11 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.allowed_top_level_claims) is not None:
            out["allowed_top_level_claims"] = plain(v)
        if (v := self.client_id) is not None:
            out["client_id"] = v if type(v) is str else plain(v)
        if (v := self.consent_challenge) is not None:
            out["consent_challenge"] = v if type(v) is str else plain(v)
        if (v := self.exclude_not_before_claim) is not None:
            out["exclude_not_before_claim"] = v if type(v) is bool else plain(v)
        if (v := self.expires_at) is not None:
            out["expires_at"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.extra) is not None:
            out["extra"] = plain(v)
        if (v := self.headers) is not None:
            out["headers"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.id_token_claims) is not None:
            out["id_token_claims"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.kid) is not None:
            out["kid"] = v if type(v) is str else plain(v)
        if (v := self.subject) is not None:
            out["subject"] = v if type(v) is str else plain(v)
        if (v := self.username) is not None:
            out["username"] = v if type(v) is str else plain(v)
        return out


decode_oauth2_consent_session = OAuth2ConsentSession.from_dict
