"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("client_id client_secret issuer_url".split())


@define(kw_only=True, repr=False)
class GenericOIDCProvider(Model):
    """Schema `GenericOIDCProvider`."""

    client_id: str
    """Id of the OAuth2 client."""
    client_secret: str = field(repr=False)
    """Secret of the client; present only right after it was set."""
    issuer_url: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GenericOIDCProvider:
        self, get = cls.__new__(cls), members(src)
        self.client_id = v if type(v := get("client_id")) is str else need(text, src, "client_id", lenient)
        self.client_secret = v if type(v := get("client_secret")) is str else need(text, src, "client_secret", lenient)
        self.issuer_url = v if type(v := get("issuer_url")) is str else need(text, src, "issuer_url", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"client_id": self.client_id, "client_secret": self.client_secret, "issuer_url": self.issuer_url}
        return compact(known, self.additional_properties)
