"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, many, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.trusted_oauth2_jwt_grant_json_web_key import TrustedOAuth2JwtGrantJsonWebKey

_ABSENT: dict[str, Any] = dict.fromkeys(
    "allow_any_subject created_at expires_at id issuer public_key scope subject".split()
)


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.allow_any_subject = v if (v := m[k := "allow_any_subject"]) is None or type(v) is bool else boolean(v)
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.expires_at = None if (v := m[k := "expires_at"]) is None else moment(v, lenient)
            self.id = v if (v := m[k := "id"]) is None or type(v) is str else text(v)
            self.issuer = v if (v := m[k := "issuer"]) is None or type(v) is str else text(v)
            self.public_key = (
                None if (v := m[k := "public_key"]) is None else TrustedOAuth2JwtGrantJsonWebKey.from_dict(v, lenient)
            )
            self.scope = None if (v := m[k := "scope"]) is None else many(text, v, lenient)
            self.subject = v if (v := m[k := "subject"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.allow_any_subject) is not None:
            out["allow_any_subject"] = v
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.expires_at) is not None:
            out["expires_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.issuer) is not None:
            out["issuer"] = v
        if (v := self.public_key) is not None:
            out["public_key"] = v
        if (v := self.scope) is not None:
            out["scope"] = v
        if (v := self.subject) is not None:
            out["subject"] = v
        return out
