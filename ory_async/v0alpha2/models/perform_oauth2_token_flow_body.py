"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, need, plain, rest, text

_KEYS = frozenset(
    "grant_type assertion audience client_assertion client_assertion_type client_id client_secret code "
    "code_verifier password redirect_uri refresh_token resource scope username".split()
)


@define(kw_only=True, repr=False)
class PerformOauth2TokenFlowBody(Model):
    """Schema `performOauth2TokenFlowBody`."""

    grant_type: str
    assertion: str | None = field(default=None, repr=False)
    audience: list[str] | None = None
    client_assertion: str | None = field(default=None, repr=False)
    client_assertion_type: str | None = None
    client_id: str | None = None
    """Id of the OAuth2 client."""
    client_secret: str | None = field(default=None, repr=False)
    """Secret of the client; present only right after it was set."""
    code: str | None = field(default=None, repr=False)
    """One-time code, or the number of an error."""
    code_verifier: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)
    """The password in plain text; never given back."""
    redirect_uri: str | None = None
    refresh_token: str | None = field(default=None, repr=False)
    """Token to trade for new tokens; counts once."""
    resource: list[str] | None = None
    scope: str | None = None
    """Scopes, separated by spaces."""
    username: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PerformOauth2TokenFlowBody:
        self, get = cls.__new__(cls), members(src)
        self.grant_type = v if type(v := get("grant_type")) is str else need(text, src, "grant_type", lenient)
        self.assertion = v if type(v := get("assertion")) is str else maybe(text, src, "assertion", lenient)
        self.audience = maybe_list(text, src, "audience", lenient)
        self.client_assertion = (
            v if type(v := get("client_assertion")) is str else maybe(text, src, "client_assertion", lenient)
        )
        self.client_assertion_type = maybe(text, src, "client_assertion_type", lenient)
        self.client_id = v if type(v := get("client_id")) is str else maybe(text, src, "client_id", lenient)
        self.client_secret = v if type(v := get("client_secret")) is str else maybe(text, src, "client_secret", lenient)
        self.code = v if type(v := get("code")) is str else maybe(text, src, "code", lenient)
        self.code_verifier = v if type(v := get("code_verifier")) is str else maybe(text, src, "code_verifier", lenient)
        self.password = v if type(v := get("password")) is str else maybe(text, src, "password", lenient)
        self.redirect_uri = v if type(v := get("redirect_uri")) is str else maybe(text, src, "redirect_uri", lenient)
        self.refresh_token = v if type(v := get("refresh_token")) is str else maybe(text, src, "refresh_token", lenient)
        self.resource = maybe_list(text, src, "resource", lenient)
        self.scope = v if type(v := get("scope")) is str else maybe(text, src, "scope", lenient)
        self.username = v if type(v := get("username")) is str else maybe(text, src, "username", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "grant_type": self.grant_type,
            "assertion": self.assertion,
            "audience": plain(self.audience),
            "client_assertion": self.client_assertion,
            "client_assertion_type": self.client_assertion_type,
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "code": self.code,
            "code_verifier": self.code_verifier,
            "password": self.password,
            "redirect_uri": self.redirect_uri,
            "refresh_token": self.refresh_token,
            "resource": plain(self.resource),
            "scope": self.scope,
            "username": self.username,
        }
        return compact(known, self.additional_properties)
