"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("initial_access_token initial_id_token initial_refresh_token provider subject".split())


@define(kw_only=True, repr=False)
class IdentityCredentialsOidcProvider(Model):
    """Schema `identityCredentialsOidcProvider`."""

    initial_access_token: str | None = field(default=None, repr=False)
    initial_id_token: str | None = field(default=None, repr=False)
    initial_refresh_token: str | None = field(default=None, repr=False)
    provider: str | None = None
    """Name of the provider as configured."""
    subject: str | None = None
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsOidcProvider:
        self, get = cls.__new__(cls), members(src)
        self.initial_access_token = maybe(text, src, "initial_access_token", lenient)
        self.initial_id_token = (
            v if type(v := get("initial_id_token")) is str else maybe(text, src, "initial_id_token", lenient)
        )
        self.initial_refresh_token = maybe(text, src, "initial_refresh_token", lenient)
        self.provider = v if type(v := get("provider")) is str else maybe(text, src, "provider", lenient)
        self.subject = v if type(v := get("subject")) is str else maybe(text, src, "subject", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "initial_access_token": self.initial_access_token,
            "initial_id_token": self.initial_id_token,
            "initial_refresh_token": self.initial_refresh_token,
            "provider": self.provider,
            "subject": self.subject,
        }
        return compact(known, self.additional_properties)
