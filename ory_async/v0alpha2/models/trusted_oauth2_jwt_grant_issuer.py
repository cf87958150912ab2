"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, iso, many, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.trusted_oauth2_jwt_grant_json_web_key import (
    TrustedOAuth2JwtGrantJsonWebKey,
    decode_trusted_oauth2_jwt_grant_json_web_key,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "allow_any_subject created_at expires_at id issuer public_key scope subject".split()
)


@define(kw_only=True, repr=False)
class TrustedOAuth2JwtGrantIssuer(Model):
    """A party whose signed assertions Hydra takes for tokens.

    Schema `trustedOAuth2JwtGrantIssuer`: answer of `admin_list_trusted_oauth2_jwt_grant_issuers`,
    `admin_trust_oauth2_jwt_grant_issuer`, `admin_get_trusted_oauth2_jwt_grant_issuer`.
    """

    allow_any_subject: bool | None = None
    """True if the issuer may vouch for every user, so that no subject is given."""
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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TrustedOAuth2JwtGrantIssuer:
        self = new(cls)
        try:
            m = src if len(src) == 8 else {**_ABSENT, **src}
            self.allow_any_subject = v if (v := m["allow_any_subject"]) is None or type(v) is bool else boolean(v)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.expires_at = d if (v := m["expires_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.issuer = v if (v := m["issuer"]) is None or type(v) is str else text(v)
            self.public_key = (
                None if (v := m["public_key"]) is None else decode_trusted_oauth2_jwt_grant_json_web_key(v, lenient)
            )
            self.scope = None if (v := m["scope"]) is None else [] if v == [] else many(text, v, lenient)
            self.subject = v if (v := m["subject"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 8 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.expires_at))
        if (v := self.allow_any_subject) is not None:
            out["allow_any_subject"] = v if type(v) is bool else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := dates[1]) is not None:
            out["expires_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.issuer) is not None:
            out["issuer"] = v if type(v) is str else plain(v)
        if (v := self.public_key) is not None:
            out["public_key"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.scope) is not None:
            out["scope"] = plain(v)
        if (v := self.subject) is not None:
            out["subject"] = v if type(v) is str else plain(v)
        return out


decode_trusted_oauth2_jwt_grant_issuer = TrustedOAuth2JwtGrantIssuer.from_dict
