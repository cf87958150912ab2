"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, iso, many, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.normalized_project_revision_saml_provider_state import (
    NormalizedProjectRevisionSAMLProviderState,
    decode_normalized_project_revision_saml_provider_state,
    known_normalized_project_revision_saml_provider_state,
)
from ory_async.v1.models.normalized_project_revision_saml_provider_update_identity_on_login import (
    NormalizedProjectRevisionSAMLProviderUpdateIdentityOnLogin,
    decode_normalized_project_revision_saml_provider_update_identity_on_login,
    known_normalized_project_revision_saml_provider_update_identity_on_login,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "audience_override_base_url created_at id label mapper_url organization_id project_revision_id provider_id "
    "proxy_acs_url proxy_saml_audience_override raw_idp_metadata_xml state update_identity_on_login updated_at "
    "valid_to".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionSAMLProvider(Model):
    """A SAML identity provider of a company, with its metadata and the mapper that makes traits of its assertions.

    Schema `normalizedProjectRevisionSAMLProvider`: part of `CreateProjectNormalizedPayload`,
    `NormalizedProjectRevision`, `OnboardingPortalOrganization`, `SetOrganizationFromOnboardingPortalLinkBody`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionSAMLProvider:
        self = new(cls)
        try:
            m = src if len(src) == 15 else {**_ABSENT, **src}
            self.audience_override_base_url = (
                v if (v := m["audience_override_base_url"]) is None or type(v) is str else text(v)
            )
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.label = v if (v := m["label"]) is None or type(v) is str else text(v)
            self.mapper_url = v if (v := m["mapper_url"]) is None or type(v) is str else text(v)
            self.organization_id = v if (v := m["organization_id"]) is None or type(v) is str else text(v)
            self.project_revision_id = v if (v := m["project_revision_id"]) is None or type(v) is str else text(v)
            self.provider_id = v if (v := m["provider_id"]) is None or type(v) is str else text(v)
            self.proxy_acs_url = v if (v := m["proxy_acs_url"]) is None or type(v) is str else text(v)
            self.proxy_saml_audience_override = (
                v if (v := m["proxy_saml_audience_override"]) is None or type(v) is str else text(v)
            )
            self.raw_idp_metadata_xml = v if (v := m["raw_idp_metadata_xml"]) is None or type(v) is str else text(v)
            self.state = (
                None
                if (v := m["state"]) is None
                else known_normalized_project_revision_saml_provider_state(v, v)
                if type(v) is str
                else decode_normalized_project_revision_saml_provider_state(v)
            )
            self.update_identity_on_login = (
                None
                if (v := m["update_identity_on_login"]) is None
                else known_normalized_project_revision_saml_provider_update_identity_on_login(v, v)
                if type(v) is str
                else decode_normalized_project_revision_saml_provider_update_identity_on_login(v)
            )
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.valid_to = None if (v := m["valid_to"]) is None else [] if v == [] else many(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 15 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := self.audience_override_base_url) is not None:
            out["audience_override_base_url"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.label) is not None:
            out["label"] = v if type(v) is str else plain(v)
        if (v := self.mapper_url) is not None:
            out["mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.organization_id) is not None:
            out["organization_id"] = v if type(v) is str else plain(v)
        if (v := self.project_revision_id) is not None:
            out["project_revision_id"] = v if type(v) is str else plain(v)
        if (v := self.provider_id) is not None:
            out["provider_id"] = v if type(v) is str else plain(v)
        if (v := self.proxy_acs_url) is not None:
            out["proxy_acs_url"] = v if type(v) is str else plain(v)
        if (v := self.proxy_saml_audience_override) is not None:
            out["proxy_saml_audience_override"] = v if type(v) is str else plain(v)
        if (v := self.raw_idp_metadata_xml) is not None:
            out["raw_idp_metadata_xml"] = v if type(v) is str else plain(v)
        if (v := self.state) is not None:
            out["state"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.update_identity_on_login) is not None:
            out["update_identity_on_login"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := self.valid_to) is not None:
            out["valid_to"] = plain(v)
        return out


decode_normalized_project_revision_saml_provider = NormalizedProjectRevisionSAMLProvider.from_dict
