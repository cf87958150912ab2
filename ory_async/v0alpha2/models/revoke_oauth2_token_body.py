"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("token client_assertion client_assertion_type client_id client_secret token_type_hint".split())


@define(kw_only=True, repr=False)
class RevokeOauth2TokenBody(Model):
    """Schema `revokeOauth2TokenBody`."""

    token: str = field(repr=False)
    client_assertion: str | None = field(default=None, repr=False)
    client_assertion_type: str | None = None
    client_id: str | None = None
    """Id of the OAuth2 client."""
    client_secret: str | None = field(default=None, repr=False)
    """Secret of the client; present only right after it was set."""
    token_type_hint: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RevokeOauth2TokenBody:
        self, get = cls.__new__(cls), members(src)
        self.token = v if type(v := get("token")) is str else need(text, src, "token", lenient)
        self.client_assertion = (
            v if type(v := get("client_assertion")) is str else maybe(text, src, "client_assertion", lenient)
        )
        self.client_assertion_type = maybe(text, src, "client_assertion_type", lenient)
        self.client_id = v if type(v := get("client_id")) is str else maybe(text, src, "client_id", lenient)
        self.client_secret = v if type(v := get("client_secret")) is str else maybe(text, src, "client_secret", lenient)
        self.token_type_hint = (
            v if type(v := get("token_type_hint")) is str else maybe(text, src, "token_type_hint", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "token": self.token,
            "client_assertion": self.client_assertion,
            "client_assertion_type": self.client_assertion_type,
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "token_type_hint": self.token_type_hint,
        }
        return compact(known, self.additional_properties)
