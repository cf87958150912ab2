"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import (
    Model,
    boolean,
    compact,
    free_form,
    integer,
    maybe,
    maybe_list,
    members,
    need,
    plain,
    rest,
    text,
)

_KEYS = frozenset(
    "active aud client_id exp ext iat iss nbf obfuscated_subject scope sub token_type token_use username".split()
)


@define(kw_only=True, repr=False)
class IntrospectedOAuth2Token(Model):
    """Schema `introspectedOAuth2Token`."""

    active: bool
    """True while it counts; for flows, the method last used."""
    aud: list[str] | None = None
    client_id: str | None = None
    """Id of the OAuth2 client."""
    exp: int | None = None
    ext: dict[str, Any] | None = None
    iat: int | None = None
    iss: str | None = None
    nbf: int | None = None
    obfuscated_subject: str | None = None
    scope: str | None = None
    """Scopes, separated by spaces."""
    sub: str | None = None
    token_type: str | None = None
    token_use: str | None = None
    username: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IntrospectedOAuth2Token:
        self, get = cls.__new__(cls), members(src)
        self.active = v if type(v := get("active")) is bool else need(boolean, src, "active", lenient)
        self.aud = maybe_list(text, src, "aud", lenient)
        self.client_id = v if type(v := get("client_id")) is str else maybe(text, src, "client_id", lenient)
        self.exp = v if type(v := get("exp")) is int else maybe(integer, src, "exp", lenient)
        self.ext = maybe(free_form, src, "ext", lenient)
        self.iat = v if type(v := get("iat")) is int else maybe(integer, src, "iat", lenient)
        self.iss = v if type(v := get("iss")) is str else maybe(text, src, "iss", lenient)
        self.nbf = v if type(v := get("nbf")) is int else maybe(integer, src, "nbf", lenient)
        self.obfuscated_subject = (
            v if type(v := get("obfuscated_subject")) is str else maybe(text, src, "obfuscated_subject", lenient)
        )
        self.scope = v if type(v := get("scope")) is str else maybe(text, src, "scope", lenient)
        self.sub = v if type(v := get("sub")) is str else maybe(text, src, "sub", lenient)
        self.token_type = v if type(v := get("token_type")) is str else maybe(text, src, "token_type", lenient)
        self.token_use = v if type(v := get("token_use")) is str else maybe(text, src, "token_use", lenient)
        self.username = v if type(v := get("username")) is str else maybe(text, src, "username", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "active": self.active,
            "aud": plain(self.aud),
            "client_id": self.client_id,
            "exp": self.exp,
            "ext": plain(self.ext),
            "iat": self.iat,
            "iss": self.iss,
            "nbf": self.nbf,
            "obfuscated_subject": self.obfuscated_subject,
            "scope": self.scope,
            "sub": self.sub,
            "token_type": self.token_type,
            "token_use": self.token_use,
            "username": self.username,
        }
        return compact(known, self.additional_properties)
