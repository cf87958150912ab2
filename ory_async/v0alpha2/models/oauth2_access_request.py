"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, plain, rest, text

_KEYS = frozenset("client_id grant_types granted_audience granted_scopes".split())


@define(kw_only=True, repr=False)
class OAuth2AccessRequest(Model):
    """Schema `oAuth2AccessRequest`."""

    client_id: str | None = None
    """Id of the OAuth2 client."""
    grant_types: list[str] | None = None
    """Grants the client may use."""
    granted_audience: list[str] | None = None
    granted_scopes: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2AccessRequest:
        self, get = cls.__new__(cls), members(src)
        self.client_id = v if type(v := get("client_id")) is str else maybe(text, src, "client_id", lenient)
        self.grant_types = maybe_list(text, src, "grant_types", lenient)
        self.granted_audience = maybe_list(text, src, "granted_audience", lenient)
        self.granted_scopes = maybe_list(text, src, "granted_scopes", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "client_id": self.client_id,
            "grant_types": plain(self.grant_types),
            "granted_audience": plain(self.granted_audience),
            "granted_scopes": plain(self.granted_scopes),
        }
        return compact(known, self.additional_properties)
