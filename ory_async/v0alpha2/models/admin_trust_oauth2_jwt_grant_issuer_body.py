"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, many, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.json_web_key import JsonWebKey

_ABSENT: dict[str, Any] = dict.fromkeys("expires_at issuer jwk scope allow_any_subject subject".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.expires_at = missing(lenient) if (v := m[k := "expires_at"]) is None else moment(v, lenient)
            self.issuer = v if type(v := m[k := "issuer"]) is str else need(text, v, lenient)
            self.jwk = missing(lenient) if (v := m[k := "jwk"]) is None else JsonWebKey.from_dict(v, lenient)
            self.scope = missing(lenient) or [] if (v := m[k := "scope"]) is None else many(text, v, lenient)
            self.allow_any_subject = v if (v := m[k := "allow_any_subject"]) is None or type(v) is bool else boolean(v)
            self.subject = v if (v := m[k := "subject"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.expires_at) is not None:
            out["expires_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.issuer) is not None:
            out["issuer"] = v
        if (v := self.jwk) is not None:
            out["jwk"] = v
        if (v := self.scope) is not None:
            out["scope"] = v
        if (v := self.allow_any_subject) is not None:
            out["allow_any_subject"] = v
        if (v := self.subject) is not None:
            out["subject"] = v
        return out
