"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, need, need_list, plain, rest, text
from ory_async.v1.models.normalized_project_revision_saml_provider import NormalizedProjectRevisionSAMLProvider
from ory_async.v1.models.normalized_project_revision_scim_client import NormalizedProjectRevisionScimClient
from ory_async.v1.models.normalized_project_revision_third_party_provider import (
    NormalizedProjectRevisionThirdPartyProvider,
)

_KEYS = frozenset(
    "base_url kratos_selfservice_methods_oidc_config_providers kratos_selfservice_methods_saml_config_providers "
    "organization_id revision_id scim_clients scim_enabled sso_enabled apple_mapper_url auth0_mapper_url "
    "facebook_mapper_url generic_oidc_mapper_url github_mapper_url gitlab_mapper_url google_mapper_url "
    "microsoft_mapper_url netid_mapper_url oidc_sso_enabled organization_label proxy_acs_url "
    "proxy_oidc_redirect_url proxy_saml_audience_override proxy_scim_server_url saml_mapper_url saml_sso_enabled "
    "scim_mapper_url".split()
)


@define(kw_only=True, repr=False)
class OnboardingPortalOrganization(Model):
    """Schema `onboardingPortalOrganization`."""

    base_url: str
    kratos_selfservice_methods_oidc_config_providers: list[NormalizedProjectRevisionThirdPartyProvider]
    kratos_selfservice_methods_saml_config_providers: list[NormalizedProjectRevisionSAMLProvider]
    organization_id: str
    """Organization the entry belongs to, if any."""
    revision_id: str
    scim_clients: list[NormalizedProjectRevisionScimClient]
    scim_enabled: bool
    sso_enabled: bool
    apple_mapper_url: str | None = None
    auth0_mapper_url: str | None = None
    facebook_mapper_url: str | None = None
    generic_oidc_mapper_url: str | None = None
    github_mapper_url: str | None = None
    gitlab_mapper_url: str | None = None
    google_mapper_url: str | None = None
    microsoft_mapper_url: str | None = None
    netid_mapper_url: str | None = None
    oidc_sso_enabled: bool | None = None
    organization_label: str | None = None
    proxy_acs_url: str | None = None
    proxy_oidc_redirect_url: str | None = None
    proxy_saml_audience_override: str | None = None
    proxy_scim_server_url: str | None = None
    saml_mapper_url: str | None = None
    saml_sso_enabled: bool | None = None
    scim_mapper_url: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OnboardingPortalOrganization:
        self, get = cls.__new__(cls), members(src)
        self.base_url = v if type(v := get("base_url")) is str else need(text, src, "base_url", lenient)
        self.kratos_selfservice_methods_oidc_config_providers = need_list(
            NormalizedProjectRevisionThirdPartyProvider.from_dict,
            src,
            "kratos_selfservice_methods_oidc_config_providers",
            lenient,
        )
        self.kratos_selfservice_methods_saml_config_providers = need_list(
            NormalizedProjectRevisionSAMLProvider.from_dict,
            src,
            "kratos_selfservice_methods_saml_config_providers",
            lenient,
        )
        self.organization_id = (
            v if type(v := get("organization_id")) is str else need(text, src, "organization_id", lenient)
        )
        self.revision_id = v if type(v := get("revision_id")) is str else need(text, src, "revision_id", lenient)
        self.scim_clients = need_list(NormalizedProjectRevisionScimClient.from_dict, src, "scim_clients", lenient)
        self.scim_enabled = v if type(v := get("scim_enabled")) is bool else need(boolean, src, "scim_enabled", lenient)
        self.sso_enabled = v if type(v := get("sso_enabled")) is bool else need(boolean, src, "sso_enabled", lenient)
        self.apple_mapper_url = (
            v if type(v := get("apple_mapper_url")) is str else maybe(text, src, "apple_mapper_url", lenient)
        )
        self.auth0_mapper_url = (
            v if type(v := get("auth0_mapper_url")) is str else maybe(text, src, "auth0_mapper_url", lenient)
        )
        self.facebook_mapper_url = (
            v if type(v := get("facebook_mapper_url")) is str else maybe(text, src, "facebook_mapper_url", lenient)
        )
        self.generic_oidc_mapper_url = maybe(text, src, "generic_oidc_mapper_url", lenient)
        self.github_mapper_url = (
            v if type(v := get("github_mapper_url")) is str else maybe(text, src, "github_mapper_url", lenient)
        )
        self.gitlab_mapper_url = (
            v if type(v := get("gitlab_mapper_url")) is str else maybe(text, src, "gitlab_mapper_url", lenient)
        )
        self.google_mapper_url = (
            v if type(v := get("google_mapper_url")) is str else maybe(text, src, "google_mapper_url", lenient)
        )
        self.microsoft_mapper_url = maybe(text, src, "microsoft_mapper_url", lenient)
        self.netid_mapper_url = (
            v if type(v := get("netid_mapper_url")) is str else maybe(text, src, "netid_mapper_url", lenient)
        )
        self.oidc_sso_enabled = (
            v if type(v := get("oidc_sso_enabled")) is bool else maybe(boolean, src, "oidc_sso_enabled", lenient)
        )
        self.organization_label = (
            v if type(v := get("organization_label")) is str else maybe(text, src, "organization_label", lenient)
        )
        self.proxy_acs_url = v if type(v := get("proxy_acs_url")) is str else maybe(text, src, "proxy_acs_url", lenient)
        self.proxy_oidc_redirect_url = maybe(text, src, "proxy_oidc_redirect_url", lenient)
        self.proxy_saml_audience_override = maybe(text, src, "proxy_saml_audience_override", lenient)
        self.proxy_scim_server_url = maybe(text, src, "proxy_scim_server_url", lenient)
        self.saml_mapper_url = (
            v if type(v := get("saml_mapper_url")) is str else maybe(text, src, "saml_mapper_url", lenient)
        )
        self.saml_sso_enabled = (
            v if type(v := get("saml_sso_enabled")) is bool else maybe(boolean, src, "saml_sso_enabled", lenient)
        )
        self.scim_mapper_url = (
            v if type(v := get("scim_mapper_url")) is str else maybe(text, src, "scim_mapper_url", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "base_url": self.base_url,
            "kratos_selfservice_methods_oidc_config_providers": plain(
                self.kratos_selfservice_methods_oidc_config_providers
            ),
            "kratos_selfservice_methods_saml_config_providers": plain(
                self.kratos_selfservice_methods_saml_config_providers
            ),
            "organization_id": self.organization_id,
            "revision_id": self.revision_id,
            "scim_clients": plain(self.scim_clients),
            "scim_enabled": self.scim_enabled,
            "sso_enabled": self.sso_enabled,
            "apple_mapper_url": self.apple_mapper_url,
            "auth0_mapper_url": self.auth0_mapper_url,
            "facebook_mapper_url": self.facebook_mapper_url,
            "generic_oidc_mapper_url": self.generic_oidc_mapper_url,
            "github_mapper_url": self.github_mapper_url,
            "gitlab_mapper_url": self.gitlab_mapper_url,
            "google_mapper_url": self.google_mapper_url,
            "microsoft_mapper_url": self.microsoft_mapper_url,
            "netid_mapper_url": self.netid_mapper_url,
            "oidc_sso_enabled": self.oidc_sso_enabled,
            "organization_label": self.organization_label,
            "proxy_acs_url": self.proxy_acs_url,
            "proxy_oidc_redirect_url": self.proxy_oidc_redirect_url,
            "proxy_saml_audience_override": self.proxy_saml_audience_override,
            "proxy_scim_server_url": self.proxy_scim_server_url,
            "saml_mapper_url": self.saml_mapper_url,
            "saml_sso_enabled": self.saml_sso_enabled,
            "scim_mapper_url": self.scim_mapper_url,
        }
        return compact(known, self.additional_properties)
