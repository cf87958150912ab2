"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, listed, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.normalized_project_revision_saml_provider import (
    NormalizedProjectRevisionSAMLProvider,
    decode_normalized_project_revision_saml_provider,
)
from ory_async.v1.models.normalized_project_revision_scim_client import (
    NormalizedProjectRevisionScimClient,
    decode_normalized_project_revision_scim_client,
)
from ory_async.v1.models.normalized_project_revision_third_party_provider import (
    NormalizedProjectRevisionThirdPartyProvider,
    decode_normalized_project_revision_third_party_provider,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "base_url kratos_selfservice_methods_oidc_config_providers kratos_selfservice_methods_saml_config_providers "
    "organization_id revision_id scim_clients scim_enabled sso_enabled apple_mapper_url auth0_mapper_url "
    "facebook_mapper_url generic_oidc_mapper_url github_mapper_url gitlab_mapper_url google_mapper_url "
    "microsoft_mapper_url netid_mapper_url oidc_sso_enabled organization_label proxy_acs_url "
    "proxy_oidc_redirect_url proxy_saml_audience_override proxy_scim_server_url saml_mapper_url saml_sso_enabled "
    "scim_mapper_url".split()
)


@define(kw_only=True, repr=False)
class OnboardingPortalOrganization(Model):
    """The company behind an onboarding link, as the portal shows it.

    Schema `onboardingPortalOrganization`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OnboardingPortalOrganization:
        self = new(cls)
        try:
            m = src if len(src) == 26 else {**_ABSENT, **src}
            self.base_url = v if type(v := m["base_url"]) is str else need(text, v, lenient)
            self.kratos_selfservice_methods_oidc_config_providers = (
                need(
                    listed(decode_normalized_project_revision_third_party_provider),
                    m["kratos_selfservice_methods_oidc_config_providers"],
                    lenient,
                )
                or []
            )
            self.kratos_selfservice_methods_saml_config_providers = (
                need(
                    listed(decode_normalized_project_revision_saml_provider),
                    m["kratos_selfservice_methods_saml_config_providers"],
                    lenient,
                )
                or []
            )
            self.organization_id = v if type(v := m["organization_id"]) is str else need(text, v, lenient)
            self.revision_id = v if type(v := m["revision_id"]) is str else need(text, v, lenient)
            self.scim_clients = (
                missing(lenient) or []
                if (v := m["scim_clients"]) is None
                else []
                if v == []
                else many(decode_normalized_project_revision_scim_client, v, lenient)
            )
            self.scim_enabled = v if type(v := m["scim_enabled"]) is bool else need(boolean, v, lenient)
            self.sso_enabled = v if type(v := m["sso_enabled"]) is bool else need(boolean, v, lenient)
            self.apple_mapper_url = v if (v := m["apple_mapper_url"]) is None or type(v) is str else text(v)
            self.auth0_mapper_url = v if (v := m["auth0_mapper_url"]) is None or type(v) is str else text(v)
            self.facebook_mapper_url = v if (v := m["facebook_mapper_url"]) is None or type(v) is str else text(v)
            self.generic_oidc_mapper_url = (
                v if (v := m["generic_oidc_mapper_url"]) is None or type(v) is str else text(v)
            )
            self.github_mapper_url = v if (v := m["github_mapper_url"]) is None or type(v) is str else text(v)
            self.gitlab_mapper_url = v if (v := m["gitlab_mapper_url"]) is None or type(v) is str else text(v)
            self.google_mapper_url = v if (v := m["google_mapper_url"]) is None or type(v) is str else text(v)
            self.microsoft_mapper_url = v if (v := m["microsoft_mapper_url"]) is None or type(v) is str else text(v)
            self.netid_mapper_url = v if (v := m["netid_mapper_url"]) is None or type(v) is str else text(v)
            self.oidc_sso_enabled = v if (v := m["oidc_sso_enabled"]) is None or type(v) is bool else boolean(v)
            self.organization_label = v if (v := m["organization_label"]) is None or type(v) is str else text(v)
            self.proxy_acs_url = v if (v := m["proxy_acs_url"]) is None or type(v) is str else text(v)
            self.proxy_oidc_redirect_url = (
                v if (v := m["proxy_oidc_redirect_url"]) is None or type(v) is str else text(v)
            )
            self.proxy_saml_audience_override = (
                v if (v := m["proxy_saml_audience_override"]) is None or type(v) is str else text(v)
            )
            self.proxy_scim_server_url = v if (v := m["proxy_scim_server_url"]) is None or type(v) is str else text(v)
            self.saml_mapper_url = v if (v := m["saml_mapper_url"]) is None or type(v) is str else text(v)
            self.saml_sso_enabled = v if (v := m["saml_sso_enabled"]) is None or type(v) is bool else boolean(v)
            self.scim_mapper_url = v if (v := m["scim_mapper_url"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 26 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.base_url) is not None:
            out["base_url"] = v if type(v) is str else plain(v)
        if (v := self.kratos_selfservice_methods_oidc_config_providers) is not None:
            out["kratos_selfservice_methods_oidc_config_providers"] = [
                i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v
            ]
        if (v := self.kratos_selfservice_methods_saml_config_providers) is not None:
            out["kratos_selfservice_methods_saml_config_providers"] = [
                i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v
            ]
        if (v := self.organization_id) is not None:
            out["organization_id"] = v if type(v) is str else plain(v)
        if (v := self.revision_id) is not None:
            out["revision_id"] = v if type(v) is str else plain(v)
        if (v := self.scim_clients) is not None:
            out["scim_clients"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.scim_enabled) is not None:
            out["scim_enabled"] = v if type(v) is bool else plain(v)
        if (v := self.sso_enabled) is not None:
            out["sso_enabled"] = v if type(v) is bool else plain(v)
        if (v := self.apple_mapper_url) is not None:
            out["apple_mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.auth0_mapper_url) is not None:
            out["auth0_mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.facebook_mapper_url) is not None:
            out["facebook_mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.generic_oidc_mapper_url) is not None:
            out["generic_oidc_mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.github_mapper_url) is not None:
            out["github_mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.gitlab_mapper_url) is not None:
            out["gitlab_mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.google_mapper_url) is not None:
            out["google_mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.microsoft_mapper_url) is not None:
            out["microsoft_mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.netid_mapper_url) is not None:
            out["netid_mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.oidc_sso_enabled) is not None:
            out["oidc_sso_enabled"] = v if type(v) is bool else plain(v)
        if (v := self.organization_label) is not None:
            out["organization_label"] = v if type(v) is str else plain(v)
        if (v := self.proxy_acs_url) is not None:
            out["proxy_acs_url"] = v if type(v) is str else plain(v)
        if (v := self.proxy_oidc_redirect_url) is not None:
            out["proxy_oidc_redirect_url"] = v if type(v) is str else plain(v)
        if (v := self.proxy_saml_audience_override) is not None:
            out["proxy_saml_audience_override"] = v if type(v) is str else plain(v)
        if (v := self.proxy_scim_server_url) is not None:
            out["proxy_scim_server_url"] = v if type(v) is str else plain(v)
        if (v := self.saml_mapper_url) is not None:
            out["saml_mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.saml_sso_enabled) is not None:
            out["saml_sso_enabled"] = v if type(v) is bool else plain(v)
        if (v := self.scim_mapper_url) is not None:
            out["scim_mapper_url"] = v if type(v) is str else plain(v)
        return out


decode_onboarding_portal_organization = OnboardingPortalOrganization.from_dict
