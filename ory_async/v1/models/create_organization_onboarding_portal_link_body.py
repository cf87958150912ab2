"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, moment, need, plain, rest, text

_KEYS = frozenset(
    "enable_scim enable_sso apple_mapper_url auth0_mapper_url custom_hostname_id expires_at facebook_mapper_url "
    "generic_oidc_mapper_url github_mapper_url gitlab_mapper_url google_mapper_url microsoft_mapper_url "
    "netid_mapper_url proxy_acs_url proxy_oidc_redirect_url proxy_saml_audience_override proxy_scim_server_url "
    "saml_mapper_url scim_mapper_url".split()
)


@define(kw_only=True, repr=False)
class CreateOrganizationOnboardingPortalLinkBody(Model):
    """Schema `createOrganizationOnboardingPortalLinkBody`."""

    enable_scim: bool
    enable_sso: bool
    apple_mapper_url: str | None = None
    auth0_mapper_url: str | None = None
    custom_hostname_id: str | None = None
    expires_at: datetime | None = None
    """When it stops counting."""
    facebook_mapper_url: str | None = None
    generic_oidc_mapper_url: str | None = None
    github_mapper_url: str | None = None
    gitlab_mapper_url: str | None = None
    google_mapper_url: str | None = None
    microsoft_mapper_url: str | None = None
    netid_mapper_url: str | None = None
    proxy_acs_url: str | None = None
    proxy_oidc_redirect_url: str | None = None
    proxy_saml_audience_override: str | None = None
    proxy_scim_server_url: str | None = None
    saml_mapper_url: str | None = None
    scim_mapper_url: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateOrganizationOnboardingPortalLinkBody:
        self, get = cls.__new__(cls), members(src)
        self.enable_scim = v if type(v := get("enable_scim")) is bool else need(boolean, src, "enable_scim", lenient)
        self.enable_sso = v if type(v := get("enable_sso")) is bool else need(boolean, src, "enable_sso", lenient)
        self.apple_mapper_url = (
            v if type(v := get("apple_mapper_url")) is str else maybe(text, src, "apple_mapper_url", lenient)
        )
        self.auth0_mapper_url = (
            v if type(v := get("auth0_mapper_url")) is str else maybe(text, src, "auth0_mapper_url", lenient)
        )
        self.custom_hostname_id = (
            v if type(v := get("custom_hostname_id")) is str else maybe(text, src, "custom_hostname_id", lenient)
        )
        self.expires_at = maybe(moment, src, "expires_at", lenient)
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
        self.proxy_acs_url = v if type(v := get("proxy_acs_url")) is str else maybe(text, src, "proxy_acs_url", lenient)
        self.proxy_oidc_redirect_url = maybe(text, src, "proxy_oidc_redirect_url", lenient)
        self.proxy_saml_audience_override = maybe(text, src, "proxy_saml_audience_override", lenient)
        self.proxy_scim_server_url = maybe(text, src, "proxy_scim_server_url", lenient)
        self.saml_mapper_url = (
            v if type(v := get("saml_mapper_url")) is str else maybe(text, src, "saml_mapper_url", lenient)
        )
        self.scim_mapper_url = (
            v if type(v := get("scim_mapper_url")) is str else maybe(text, src, "scim_mapper_url", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "enable_scim": self.enable_scim,
            "enable_sso": self.enable_sso,
            "apple_mapper_url": self.apple_mapper_url,
            "auth0_mapper_url": self.auth0_mapper_url,
            "custom_hostname_id": self.custom_hostname_id,
            "expires_at": plain(self.expires_at),
            "facebook_mapper_url": self.facebook_mapper_url,
            "generic_oidc_mapper_url": self.generic_oidc_mapper_url,
            "github_mapper_url": self.github_mapper_url,
            "gitlab_mapper_url": self.gitlab_mapper_url,
            "google_mapper_url": self.google_mapper_url,
            "microsoft_mapper_url": self.microsoft_mapper_url,
            "netid_mapper_url": self.netid_mapper_url,
            "proxy_acs_url": self.proxy_acs_url,
            "proxy_oidc_redirect_url": self.proxy_oidc_redirect_url,
            "proxy_saml_audience_override": self.proxy_saml_audience_override,
            "proxy_scim_server_url": self.proxy_scim_server_url,
            "saml_mapper_url": self.saml_mapper_url,
            "scim_mapper_url": self.scim_mapper_url,
        }
        return compact(known, self.additional_properties)
