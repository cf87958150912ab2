"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.normalized_project_revision_saml_provider_state import (
    NormalizedProjectRevisionSAMLProviderState,
    decode_normalized_project_revision_saml_provider_state,
)
from ory_async.v1.models.normalized_project_revision_saml_provider_update_identity_on_login import (
    NormalizedProjectRevisionSAMLProviderUpdateIdentityOnLogin,
    decode_normalized_project_revision_saml_provider_update_identity_on_login,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.audience_override_base_url = (
                v if (v := m[k := "audience_override_base_url"]) is None or type(v) is str else text(v)
            )
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.id = v if (v := m[k := "id"]) is None or type(v) is str else text(v)
            self.label = v if (v := m[k := "label"]) is None or type(v) is str else text(v)
            self.mapper_url = v if (v := m[k := "mapper_url"]) is None or type(v) is str else text(v)
            self.organization_id = v if (v := m[k := "organization_id"]) is None or type(v) is str else text(v)
            self.project_revision_id = v if (v := m[k := "project_revision_id"]) is None or type(v) is str else text(v)
            self.provider_id = v if (v := m[k := "provider_id"]) is None or type(v) is str else text(v)
            self.proxy_acs_url = v if (v := m[k := "proxy_acs_url"]) is None or type(v) is str else text(v)
            self.proxy_saml_audience_override = (
                v if (v := m[k := "proxy_saml_audience_override"]) is None or type(v) is str else text(v)
            )
            self.raw_idp_metadata_xml = (
                v if (v := m[k := "raw_idp_metadata_xml"]) is None or type(v) is str else text(v)
            )
            self.state = (
                None
                if (v := m[k := "state"]) is None
                else decode_normalized_project_revision_saml_provider_state(v, lenient)
            )
            self.update_identity_on_login = (
                None
                if (v := m[k := "update_identity_on_login"]) is None
                else decode_normalized_project_revision_saml_provider_update_identity_on_login(v, lenient)
            )
            self.updated_at = None if (v := m[k := "updated_at"]) is None else moment(v, lenient)
            self.valid_to = None if (v := m[k := "valid_to"]) is None else many(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.audience_override_base_url) is not None:
            out["audience_override_base_url"] = v
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.label) is not None:
            out["label"] = v
        if (v := self.mapper_url) is not None:
            out["mapper_url"] = v
        if (v := self.organization_id) is not None:
            out["organization_id"] = v
        if (v := self.project_revision_id) is not None:
            out["project_revision_id"] = v
        if (v := self.provider_id) is not None:
            out["provider_id"] = v
        if (v := self.proxy_acs_url) is not None:
            out["proxy_acs_url"] = v
        if (v := self.proxy_saml_audience_override) is not None:
            out["proxy_saml_audience_override"] = v
        if (v := self.raw_idp_metadata_xml) is not None:
            out["raw_idp_metadata_xml"] = v
        if (v := self.state) is not None:
            out["state"] = v
        if (v := self.update_identity_on_login) is not None:
            out["update_identity_on_login"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.valid_to) is not None:
            out["valid_to"] = v
        return out
