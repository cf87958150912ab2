"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, mapped, maybe, maybe_list, members, plain, rest, text

_KEYS = frozenset("client_id config_url domain_hint fields login_hint nonce parameters".split())


@define(kw_only=True, repr=False)
class Provider(Model):
    """Schema `Provider`."""

    client_id: str | None = None
    """Id of the OAuth2 client."""
    config_url: str | None = None
    domain_hint: str | None = None
    fields: list[str] | None = None
    login_hint: str | None = None
    nonce: str | None = None
    parameters: dict[str, str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Provider:
        self, get = cls.__new__(cls), members(src)
        self.client_id = v if type(v := get("client_id")) is str else maybe(text, src, "client_id", lenient)
        self.config_url = v if type(v := get("config_url")) is str else maybe(text, src, "config_url", lenient)
        self.domain_hint = v if type(v := get("domain_hint")) is str else maybe(text, src, "domain_hint", lenient)
        self.fields = maybe_list(text, src, "fields", lenient)
        self.login_hint = v if type(v := get("login_hint")) is str else maybe(text, src, "login_hint", lenient)
        self.nonce = v if type(v := get("nonce")) is str else maybe(text, src, "nonce", lenient)
        self.parameters = maybe(mapped(text), src, "parameters", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "client_id": self.client_id,
            "config_url": self.config_url,
            "domain_hint": self.domain_hint,
            "fields": plain(self.fields),
            "login_hint": self.login_hint,
            "nonce": self.nonce,
            "parameters": plain(self.parameters),
        }
        return compact(known, self.additional_properties)
