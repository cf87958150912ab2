"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, maybe_list, members, moment, plain, rest, text

_KEYS = frozenset(
    "apple_private_key apple_private_key_id apple_team_id auth_url azure_tenant client_id client_secret created_at "
    "id issuer_url label mapper_url project_revision_id provider provider_id requested_claims scope token_url "
    "updated_at".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionThirdPartyProvider(Model):
    """Schema `normalizedProjectRevisionThirdPartyProvider`."""

    apple_private_key: str | None = field(default=None, repr=False)
    apple_private_key_id: str | None = None
    apple_team_id: str | None = None
    auth_url: str | None = None
    azure_tenant: str | None = None
    client_id: str | None = None
    """Id of the OAuth2 client."""
    client_secret: str | None = field(default=None, repr=False)
    """Secret of the client; present only right after it was set."""
    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    issuer_url: str | None = None
    label: str | None = None
    """Name shown to people."""
    mapper_url: str | None = None
    project_revision_id: str | None = None
    provider: str | None = None
    """Name of the provider as configured."""
    provider_id: str | None = None
    requested_claims: dict[str, Any] | None = None
    scope: list[str] | None = None
    """Scopes, separated by spaces."""
    token_url: str | None = None
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionThirdPartyProvider:
        self, get = cls.__new__(cls), members(src)
        self.apple_private_key = (
            v if type(v := get("apple_private_key")) is str else maybe(text, src, "apple_private_key", lenient)
        )
        self.apple_private_key_id = maybe(text, src, "apple_private_key_id", lenient)
        self.apple_team_id = v if type(v := get("apple_team_id")) is str else maybe(text, src, "apple_team_id", lenient)
        self.auth_url = v if type(v := get("auth_url")) is str else maybe(text, src, "auth_url", lenient)
        self.azure_tenant = v if type(v := get("azure_tenant")) is str else maybe(text, src, "azure_tenant", lenient)
        self.client_id = v if type(v := get("client_id")) is str else maybe(text, src, "client_id", lenient)
        self.client_secret = v if type(v := get("client_secret")) is str else maybe(text, src, "client_secret", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.issuer_url = v if type(v := get("issuer_url")) is str else maybe(text, src, "issuer_url", lenient)
        self.label = v if type(v := get("label")) is str else maybe(text, src, "label", lenient)
        self.mapper_url = v if type(v := get("mapper_url")) is str else maybe(text, src, "mapper_url", lenient)
        self.project_revision_id = (
            v if type(v := get("project_revision_id")) is str else maybe(text, src, "project_revision_id", lenient)
        )
        self.provider = v if type(v := get("provider")) is str else maybe(text, src, "provider", lenient)
        self.provider_id = v if type(v := get("provider_id")) is str else maybe(text, src, "provider_id", lenient)
        self.requested_claims = maybe(free_form, src, "requested_claims", lenient)
        self.scope = maybe_list(text, src, "scope", lenient)
        self.token_url = v if type(v := get("token_url")) is str else maybe(text, src, "token_url", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "apple_private_key": self.apple_private_key,
            "apple_private_key_id": self.apple_private_key_id,
            "apple_team_id": self.apple_team_id,
            "auth_url": self.auth_url,
            "azure_tenant": self.azure_tenant,
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "created_at": plain(self.created_at),
            "id": self.id,
            "issuer_url": self.issuer_url,
            "label": self.label,
            "mapper_url": self.mapper_url,
            "project_revision_id": self.project_revision_id,
            "provider": self.provider,
            "provider_id": self.provider_id,
            "requested_claims": plain(self.requested_claims),
            "scope": plain(self.scope),
            "token_url": self.token_url,
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
