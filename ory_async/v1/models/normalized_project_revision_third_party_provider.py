"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, OpenStrEnum, free_form, inside, iso, many, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.normalized_project_revision_third_party_provider_account_linking_mode import (
    NormalizedProjectRevisionThirdPartyProviderAccountLinkingMode,
    decode_normalized_project_revision_third_party_provider_account_linking_mode,
    known_normalized_project_revision_third_party_provider_account_linking_mode,
)
from ory_async.v1.models.normalized_project_revision_third_party_provider_pkce import (
    NormalizedProjectRevisionThirdPartyProviderPkce,
    decode_normalized_project_revision_third_party_provider_pkce,
    known_normalized_project_revision_third_party_provider_pkce,
)
from ory_async.v1.models.normalized_project_revision_third_party_provider_state import (
    NormalizedProjectRevisionThirdPartyProviderState,
    decode_normalized_project_revision_third_party_provider_state,
    known_normalized_project_revision_third_party_provider_state,
)
from ory_async.v1.models.normalized_project_revision_third_party_provider_update_identity_on_login import (
    NormalizedProjectRevisionThirdPartyProviderUpdateIdentityOnLogin,
    decode_normalized_project_revision_third_party_provider_update_identity_on_login,
    known_normalized_project_revision_third_party_provider_update_identity_on_login,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "aal2_acr_values aal2_amr_values account_linking_mode additional_id_token_audiences apple_private_key "
    "apple_private_key_id apple_team_id auth_url azure_tenant claims_source client_id client_secret created_at "
    "fedcm_config_url id issuer_url label mapper_url net_id_token_origin_header organization_id pkce "
    "project_revision_id provider provider_id proxy_oidc_redirect_url requested_claims scope state subject_source "
    "token_url update_identity_on_login updated_at".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionThirdPartyProvider(Model):
    """A social sign-in provider with its client, its scopes and the mapper that makes traits of its claims.

    Schema `normalizedProjectRevisionThirdPartyProvider`: part of `CreateProjectNormalizedPayload`,
    `NormalizedProjectRevision`, `OnboardingPortalOrganization`, `SetOrganizationFromOnboardingPortalLinkBody`.
    """

    aal2_acr_values: list[str] | None = None
    aal2_amr_values: list[str] | None = None
    account_linking_mode: NormalizedProjectRevisionThirdPartyProviderAccountLinkingMode | str | None = None
    additional_id_token_audiences: list[str] | None = None
    apple_private_key: str | None = field(default=None, repr=False)
    apple_private_key_id: str | None = None
    apple_team_id: str | None = None
    auth_url: str | None = None
    azure_tenant: str | None = None
    claims_source: str | None = None
    client_id: str | None = None
    """Id of the application at Hydra."""
    client_secret: str | None = field(default=None, repr=False)
    """Secret of the client; present only right after it was set."""
    created_at: datetime | None = None
    """When it was made."""
    fedcm_config_url: str | None = None
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    issuer_url: str | None = None
    label: str | None = None
    """Name shown to people."""
    mapper_url: str | None = None
    net_id_token_origin_header: str | None = None
    organization_id: str | None = None
    """Organization the entry belongs to, if any."""
    pkce: NormalizedProjectRevisionThirdPartyProviderPkce | str | None = None
    project_revision_id: str | None = None
    provider: str | None = None
    """Name of the provider as configured."""
    provider_id: str | None = None
    proxy_oidc_redirect_url: str | None = None
    requested_claims: dict[str, Any] | None = None
    scope: list[str] | None = None
    """Scopes, separated by spaces."""
    state: NormalizedProjectRevisionThirdPartyProviderState | str | None = None
    """How far it got: active or inactive for identities, the step for flows."""
    subject_source: str | None = None
    token_url: str | None = None
    update_identity_on_login: NormalizedProjectRevisionThirdPartyProviderUpdateIdentityOnLogin | str | None = None
    updated_at: datetime | None = None
    """When it last changed."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionThirdPartyProvider:
        self = new(cls)
        try:
            m = src if len(src) == 32 else {**_ABSENT, **src}
            self.aal2_acr_values = (
                None if (v := m["aal2_acr_values"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.aal2_amr_values = (
                None if (v := m["aal2_amr_values"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.account_linking_mode = (
                None
                if (v := m["account_linking_mode"]) is None
                else known_normalized_project_revision_third_party_provider_account_linking_mode(v, v)
                if type(v) is str
                else decode_normalized_project_revision_third_party_provider_account_linking_mode(v)
            )
            self.additional_id_token_audiences = (
                None if (v := m["additional_id_token_audiences"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.apple_private_key = v if (v := m["apple_private_key"]) is None or type(v) is str else text(v)
            self.apple_private_key_id = v if (v := m["apple_private_key_id"]) is None or type(v) is str else text(v)
            self.apple_team_id = v if (v := m["apple_team_id"]) is None or type(v) is str else text(v)
            self.auth_url = v if (v := m["auth_url"]) is None or type(v) is str else text(v)
            self.azure_tenant = v if (v := m["azure_tenant"]) is None or type(v) is str else text(v)
            self.claims_source = v if (v := m["claims_source"]) is None or type(v) is str else text(v)
            self.client_id = v if (v := m["client_id"]) is None or type(v) is str else text(v)
            self.client_secret = v if (v := m["client_secret"]) is None or type(v) is str else text(v)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.fedcm_config_url = v if (v := m["fedcm_config_url"]) is None or type(v) is str else text(v)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.issuer_url = v if (v := m["issuer_url"]) is None or type(v) is str else text(v)
            self.label = v if (v := m["label"]) is None or type(v) is str else text(v)
            self.mapper_url = v if (v := m["mapper_url"]) is None or type(v) is str else text(v)
            self.net_id_token_origin_header = (
                v if (v := m["net_id_token_origin_header"]) is None or type(v) is str else text(v)
            )
            self.organization_id = v if (v := m["organization_id"]) is None or type(v) is str else text(v)
            self.pkce = (
                None
                if (v := m["pkce"]) is None
                else known_normalized_project_revision_third_party_provider_pkce(v, v)
                if type(v) is str
                else decode_normalized_project_revision_third_party_provider_pkce(v)
            )
            self.project_revision_id = v if (v := m["project_revision_id"]) is None or type(v) is str else text(v)
            self.provider = v if (v := m["provider"]) is None or type(v) is str else text(v)
            self.provider_id = v if (v := m["provider_id"]) is None or type(v) is str else text(v)
            self.proxy_oidc_redirect_url = (
                v if (v := m["proxy_oidc_redirect_url"]) is None or type(v) is str else text(v)
            )
            self.requested_claims = None if (v := m["requested_claims"]) is None else free_form(v, lenient)
            self.scope = None if (v := m["scope"]) is None else [] if v == [] else many(text, v, lenient)
            self.state = (
                None
                if (v := m["state"]) is None
                else known_normalized_project_revision_third_party_provider_state(v, v)
                if type(v) is str
                else decode_normalized_project_revision_third_party_provider_state(v)
            )
            self.subject_source = v if (v := m["subject_source"]) is None or type(v) is str else text(v)
            self.token_url = v if (v := m["token_url"]) is None or type(v) is str else text(v)
            self.update_identity_on_login = (
                None
                if (v := m["update_identity_on_login"]) is None
                else known_normalized_project_revision_third_party_provider_update_identity_on_login(v, v)
                if type(v) is str
                else decode_normalized_project_revision_third_party_provider_update_identity_on_login(v)
            )
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 32 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := self.aal2_acr_values) is not None:
            out["aal2_acr_values"] = plain(v)
        if (v := self.aal2_amr_values) is not None:
            out["aal2_amr_values"] = plain(v)
        if (v := self.account_linking_mode) is not None:
            out["account_linking_mode"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.additional_id_token_audiences) is not None:
            out["additional_id_token_audiences"] = plain(v)
        if (v := self.apple_private_key) is not None:
            out["apple_private_key"] = v if type(v) is str else plain(v)
        if (v := self.apple_private_key_id) is not None:
            out["apple_private_key_id"] = v if type(v) is str else plain(v)
        if (v := self.apple_team_id) is not None:
            out["apple_team_id"] = v if type(v) is str else plain(v)
        if (v := self.auth_url) is not None:
            out["auth_url"] = v if type(v) is str else plain(v)
        if (v := self.azure_tenant) is not None:
            out["azure_tenant"] = v if type(v) is str else plain(v)
        if (v := self.claims_source) is not None:
            out["claims_source"] = v if type(v) is str else plain(v)
        if (v := self.client_id) is not None:
            out["client_id"] = v if type(v) is str else plain(v)
        if (v := self.client_secret) is not None:
            out["client_secret"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.fedcm_config_url) is not None:
            out["fedcm_config_url"] = v if type(v) is str else plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.issuer_url) is not None:
            out["issuer_url"] = v if type(v) is str else plain(v)
        if (v := self.label) is not None:
            out["label"] = v if type(v) is str else plain(v)
        if (v := self.mapper_url) is not None:
            out["mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.net_id_token_origin_header) is not None:
            out["net_id_token_origin_header"] = v if type(v) is str else plain(v)
        if (v := self.organization_id) is not None:
            out["organization_id"] = v if type(v) is str else plain(v)
        if (v := self.pkce) is not None:
            out["pkce"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.project_revision_id) is not None:
            out["project_revision_id"] = v if type(v) is str else plain(v)
        if (v := self.provider) is not None:
            out["provider"] = v if type(v) is str else plain(v)
        if (v := self.provider_id) is not None:
            out["provider_id"] = v if type(v) is str else plain(v)
        if (v := self.proxy_oidc_redirect_url) is not None:
            out["proxy_oidc_redirect_url"] = v if type(v) is str else plain(v)
        if (v := self.requested_claims) is not None:
            out["requested_claims"] = plain(v)
        if (v := self.scope) is not None:
            out["scope"] = plain(v)
        if (v := self.state) is not None:
            out["state"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.subject_source) is not None:
            out["subject_source"] = v if type(v) is str else plain(v)
        if (v := self.token_url) is not None:
            out["token_url"] = v if type(v) is str else plain(v)
        if (v := self.update_identity_on_login) is not None:
            out["update_identity_on_login"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        return out


decode_normalized_project_revision_third_party_provider = NormalizedProjectRevisionThirdPartyProvider.from_dict
