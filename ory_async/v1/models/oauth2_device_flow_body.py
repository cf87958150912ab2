"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, plain, rest, text

_KEYS = frozenset("audience client_assertion client_assertion_type client_id client_secret scope".split())


@define(kw_only=True, repr=False)
class Oauth2DeviceFlowBody(Model):
    """Schema `oauth2DeviceFlowBody`."""

    audience: list[str] | None = None
    client_assertion: str | None = field(default=None, repr=False)
    client_assertion_type: str | None = None
    client_id: str | None = None
    """Id of the OAuth2 client."""
    client_secret: str | None = field(default=None, repr=False)
    """Secret of the client; present only right after it was set."""
    scope: str | None = None
    """Scopes, separated by spaces."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Oauth2DeviceFlowBody:
        self, get = cls.__new__(cls), members(src)
        self.audience = maybe_list(text, src, "audience", lenient)
        self.client_assertion = (
            v if type(v := get("client_assertion")) is str else maybe(text, src, "client_assertion", lenient)
        )
        self.client_assertion_type = maybe(text, src, "client_assertion_type", lenient)
        self.client_id = v if type(v := get("client_id")) is str else maybe(text, src, "client_id", lenient)
        self.client_secret = v if type(v := get("client_secret")) is str else maybe(text, src, "client_secret", lenient)
        self.scope = v if type(v := get("scope")) is str else maybe(text, src, "scope", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "audience": plain(self.audience),
            "client_assertion": self.client_assertion,
            "client_assertion_type": self.client_assertion_type,
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "scope": self.scope,
        }
        return compact(known, self.additional_properties)
