"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, iso, many, missing, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.json_web_key import JsonWebKey, decode_json_web_key

_ABSENT: dict[str, Any] = dict.fromkeys("expires_at issuer jwk scope allow_any_subject subject".split())


@define(kw_only=True, repr=False)
class TrustOAuth2JwtGrantIssuer(Model):
    """A party whose signed assertions Hydra shall take for tokens: its key, its subjects, its last day.

    Schema `trustOAuth2JwtGrantIssuer`: sent to `trust_oauth2_jwt_grant_issuer`.
    """

    expires_at: datetime
    """When it stops counting."""
    issuer: str
    """Who issued it."""
    jwk: JsonWebKey
    """The issuer's public key, by which its assertions are checked."""
    scope: list[str]
    """Scopes, separated by spaces."""
    allow_any_subject: bool | None = None
    """True if the issuer may vouch for every user, so that no subject is given."""
    subject: str | None = None
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TrustOAuth2JwtGrantIssuer:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.expires_at = d if (v := m["expires_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.issuer = v if type(v := m["issuer"]) is str else need(text, v, lenient)
            self.jwk = missing(lenient) if (v := m["jwk"]) is None else decode_json_web_key(v, lenient)
            self.scope = (
                missing(lenient) or [] if (v := m["scope"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.allow_any_subject = v if (v := m["allow_any_subject"]) is None or type(v) is bool else boolean(v)
            self.subject = v if (v := m["subject"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.expires_at,))
        if (v := dates[0]) is not None:
            out["expires_at"] = v
        if (v := self.issuer) is not None:
            out["issuer"] = v if type(v) is str else plain(v)
        if (v := self.jwk) is not None:
            out["jwk"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.scope) is not None:
            out["scope"] = plain(v)
        if (v := self.allow_any_subject) is not None:
            out["allow_any_subject"] = v if type(v) is bool else plain(v)
        if (v := self.subject) is not None:
            out["subject"] = v if type(v) is str else plain(v)
        return out


decode_trust_oauth2_jwt_grant_issuer = TrustOAuth2JwtGrantIssuer.from_dict
