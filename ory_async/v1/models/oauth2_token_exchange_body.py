"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset(("grant_type", "client_id", "code", "redirect_uri", "refresh_token"))


@define(kw_only=True, repr=False)
class Oauth2TokenExchangeBody(Model):
    """Schema `oauth2TokenExchangeBody`."""

    grant_type: str
    client_id: str | None = None
    """Id of the OAuth2 client."""
    code: str | None = None
    """One-time code, or the number of an error."""
    redirect_uri: str | None = None
    refresh_token: str | None = None
    """Token to trade for new tokens; counts once."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Oauth2TokenExchangeBody:
        self, get = cls.__new__(cls), members(src)
        self.grant_type = v if type(v := get("grant_type")) is str else need(text, v, "grant_type", lenient)
        self.client_id = v if type(v := get("client_id")) is str else maybe(text, v, "client_id", lenient)
        self.code = v if type(v := get("code")) is str else maybe(text, v, "code", lenient)
        self.redirect_uri = v if type(v := get("redirect_uri")) is str else maybe(text, v, "redirect_uri", lenient)
        self.refresh_token = v if type(v := get("refresh_token")) is str else maybe(text, v, "refresh_token", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "grant_type": self.grant_type,
            "client_id": self.client_id,
            "code": self.code,
            "redirect_uri": self.redirect_uri,
            "refresh_token": self.refresh_token,
        }
        return compact(known, self.additional_properties)
