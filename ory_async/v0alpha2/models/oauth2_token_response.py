"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, rest, text

_KEYS = frozenset("access_token expires_in id_token refresh_token scope token_type".split())


@define(kw_only=True, repr=False)
class OAuth2TokenResponse(Model):
    """Schema `oAuth2TokenResponse`."""

    access_token: str | None = field(default=None, repr=False)
    expires_in: int | None = None
    """How long it lasts: seconds in OAuth2 answers, a duration such as 1h in recovery requests."""
    id_token: str | None = field(default=None, repr=False)
    """Signed JWT that says who signed in."""
    refresh_token: str | None = field(default=None, repr=False)
    """Token to trade for new tokens; counts once."""
    scope: str | None = None
    """Scopes, separated by spaces."""
    token_type: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2TokenResponse:
        self, get = cls.__new__(cls), members(src)
        self.access_token = v if type(v := get("access_token")) is str else maybe(text, src, "access_token", lenient)
        self.expires_in = v if type(v := get("expires_in")) is int else maybe(integer, src, "expires_in", lenient)
        self.id_token = v if type(v := get("id_token")) is str else maybe(text, src, "id_token", lenient)
        self.refresh_token = v if type(v := get("refresh_token")) is str else maybe(text, src, "refresh_token", lenient)
        self.scope = v if type(v := get("scope")) is str else maybe(text, src, "scope", lenient)
        self.token_type = v if type(v := get("token_type")) is str else maybe(text, src, "token_type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "access_token": self.access_token,
            "expires_in": self.expires_in,
            "id_token": self.id_token,
            "refresh_token": self.refresh_token,
            "scope": self.scope,
            "token_type": self.token_type,
        }
        return compact(known, self.additional_properties)
