"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, moment, plain, rest, text
from ory_async.v1.models.normalized_project_revision_saml_provider_state import (
    NormalizedProjectRevisionSAMLProviderState,
)
from ory_async.v1.models.normalized_project_revision_saml_provider_update_identity_on_login import (
    NormalizedProjectRevisionSAMLProviderUpdateIdentityOnLogin,
)

_KEYS = frozenset(
    "audience_override_base_url created_at id label mapper_url organization_id project_revision_id provider_id "
    "proxy_acs_url proxy_saml_audience_override raw_idp_metadata_xml state update_identity_on_login updated_at "
    "valid_to".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionSAMLProvider(Model):
    """Schema `normalizedProjectRevisionSAMLProvider`."""

    audience_override_base_url: str | None = None
    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    label: str | None = None
    """Name shown to people."""
    mapper_url: str | None = None
    organization_id: str | None = None
    """Organization the entry belongs to, if any."""
    project_revision_id: str | None = None
    provider_id: str | None = None
    proxy_acs_url: str | None = None
    proxy_saml_audience_override: str | None = None
    raw_idp_metadata_xml: str | None = None
    state: NormalizedProjectRevisionSAMLProviderState | str | None = None
    """How far it got: active or inactive for identities, the step for flows."""
    update_identity_on_login: NormalizedProjectRevisionSAMLProviderUpdateIdentityOnLogin | str | None = None
    updated_at: datetime | None = None
    """When it last changed."""
    valid_to: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionSAMLProvider:
        self, get = cls.__new__(cls), members(src)
        self.audience_override_base_url = maybe(text, src, "audience_override_base_url", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.label = v if type(v := get("label")) is str else maybe(text, src, "label", lenient)
        self.mapper_url = v if type(v := get("mapper_url")) is str else maybe(text, src, "mapper_url", lenient)
        self.organization_id = (
            v if type(v := get("organization_id")) is str else maybe(text, src, "organization_id", lenient)
        )
        self.project_revision_id = (
            v if type(v := get("project_revision_id")) is str else maybe(text, src, "project_revision_id", lenient)
        )
        self.provider_id = v if type(v := get("provider_id")) is str else maybe(text, src, "provider_id", lenient)
        self.proxy_acs_url = v if type(v := get("proxy_acs_url")) is str else maybe(text, src, "proxy_acs_url", lenient)
        self.proxy_saml_audience_override = maybe(text, src, "proxy_saml_audience_override", lenient)
        self.raw_idp_metadata_xml = maybe(text, src, "raw_idp_metadata_xml", lenient)
        self.state = maybe(NormalizedProjectRevisionSAMLProviderState.decode, src, "state", lenient)
        self.update_identity_on_login = maybe(
            NormalizedProjectRevisionSAMLProviderUpdateIdentityOnLogin.decode, src, "update_identity_on_login", lenient
        )
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.valid_to = maybe_list(text, src, "valid_to", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "audience_override_base_url": self.audience_override_base_url,
            "created_at": plain(self.created_at),
            "id": self.id,
            "label": self.label,
            "mapper_url": self.mapper_url,
            "organization_id": self.organization_id,
            "project_revision_id": self.project_revision_id,
            "provider_id": self.provider_id,
            "proxy_acs_url": self.proxy_acs_url,
            "proxy_saml_audience_override": self.proxy_saml_audience_override,
            "raw_idp_metadata_xml": self.raw_idp_metadata_xml,
            "state": plain(self.state),
            "update_identity_on_login": plain(self.update_identity_on_login),
            "updated_at": plain(self.updated_at),
            "valid_to": plain(self.valid_to),
        }
        return compact(known, self.additional_properties)
