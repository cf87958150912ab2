"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, plain, rest, text
from ory_async.v1.models.normalized_project_revision_scim_client_state import NormalizedProjectRevisionScimClientState

_KEYS = frozenset(
    "authorization_header_secret client_id label mapper_url organization_id created_at id proxy_scim_server_url "
    "state updated_at".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionScimClient(Model):
    """Schema `normalizedProjectRevisionScimClient`."""

    authorization_header_secret: str = field(repr=False)
    client_id: str
    """Id of the OAuth2 client."""
    label: str
    """Name shown to people."""
    mapper_url: str
    organization_id: str
    """Organization the entry belongs to, if any."""
    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    proxy_scim_server_url: str | None = None
    state: NormalizedProjectRevisionScimClientState | str | None = None
    """How far it got: active or inactive for identities, the step for flows."""
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionScimClient:
        self, get = cls.__new__(cls), members(src)
        self.authorization_header_secret = need(text, src, "authorization_header_secret", lenient)
        self.client_id = v if type(v := get("client_id")) is str else need(text, src, "client_id", lenient)
        self.label = v if type(v := get("label")) is str else need(text, src, "label", lenient)
        self.mapper_url = v if type(v := get("mapper_url")) is str else need(text, src, "mapper_url", lenient)
        self.organization_id = (
            v if type(v := get("organization_id")) is str else need(text, src, "organization_id", lenient)
        )
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.proxy_scim_server_url = maybe(text, src, "proxy_scim_server_url", lenient)
        self.state = maybe(NormalizedProjectRevisionScimClientState.decode, src, "state", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "authorization_header_secret": self.authorization_header_secret,
            "client_id": self.client_id,
            "label": self.label,
            "mapper_url": self.mapper_url,
            "organization_id": self.organization_id,
            "created_at": plain(self.created_at),
            "id": self.id,
            "proxy_scim_server_url": self.proxy_scim_server_url,
            "state": plain(self.state),
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
