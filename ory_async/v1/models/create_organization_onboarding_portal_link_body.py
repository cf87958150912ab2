"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, iso, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "enable_scim enable_sso apple_mapper_url auth0_mapper_url custom_hostname_id expires_at facebook_mapper_url "
    "generic_oidc_mapper_url github_mapper_url gitlab_mapper_url google_mapper_url microsoft_mapper_url "
    "netid_mapper_url proxy_acs_url proxy_oidc_redirect_url proxy_saml_audience_override proxy_scim_server_url "
    "saml_mapper_url scim_mapper_url".split()
)


@define(kw_only=True, repr=False)
class CreateOrganizationOnboardingPortalLinkBody(Model):
    """What a customer's administrator may set up by themselves through a link, and until when.

    Schema `createOrganizationOnboardingPortalLinkBody`: sent to `create_organization_onboarding_portal_link`.
    """

    enable_scim: bool
    """Whether the administrator may set up a directory by SCIM."""
    enable_sso: bool
    """Whether the administrator may set up providers to sign in with."""
    apple_mapper_url: str | None = None
    """Address of the Jsonnet that makes traits of what Apple says of a user."""
    auth0_mapper_url: str | None = None
    """Address of the Jsonnet that makes traits of what Auth0 says of a user."""
    custom_hostname_id: str | None = None
    """Id of the host name of yours that the portal is shown at; null for that of Ory."""
    expires_at: datetime | None = None
    """When it stops counting."""
    facebook_mapper_url: str | None = None
    """Address of the Jsonnet that makes traits of what Facebook says of a user."""
    generic_oidc_mapper_url: str | None = None
    """Address of the Jsonnet that makes traits of what any other OpenID provider says of a user."""
    github_mapper_url: str | None = None
    """Address of the Jsonnet that makes traits of what GitHub says of a user."""
    gitlab_mapper_url: str | None = None
    """Address of the Jsonnet that makes traits of what GitLab says of a user."""
    google_mapper_url: str | None = None
    """Address of the Jsonnet that makes traits of what Google says of a user."""
    microsoft_mapper_url: str | None = None
    """Address of the Jsonnet that makes traits of what Microsoft says of a user."""
    netid_mapper_url: str | None = None
    """Address of the Jsonnet that makes traits of what netID says of a user."""
    proxy_acs_url: str | None = None
    """Address of yours in front of the one that SAML providers post their answers to."""
    proxy_oidc_redirect_url: str | None = None
    """Address of yours in front of the one that OpenID providers return to."""
    proxy_saml_audience_override: str | None = None
    """Name that SAML answers shall be meant for, instead of Ory's own."""
    proxy_scim_server_url: str | None = None
    """Address of yours in front of the SCIM server that directories write to."""
    saml_mapper_url: str | None = None
    """Address of the Jsonnet that makes traits of what a SAML provider says of a user."""
    scim_mapper_url: str | None = None
    """Address of the Jsonnet that makes traits of what a SCIM directory says of a user."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateOrganizationOnboardingPortalLinkBody:
        self = new(cls)
        try:
            m = src if len(src) == 19 else {**_ABSENT, **src}
            self.enable_scim = v if type(v := m["enable_scim"]) is bool else need(boolean, v, lenient)
            self.enable_sso = v if type(v := m["enable_sso"]) is bool else need(boolean, v, lenient)
            self.apple_mapper_url = v if (v := m["apple_mapper_url"]) is None or type(v) is str else text(v)
            self.auth0_mapper_url = v if (v := m["auth0_mapper_url"]) is None or type(v) is str else text(v)
            self.custom_hostname_id = v if (v := m["custom_hostname_id"]) is None or type(v) is str else text(v)
            self.expires_at = d if (v := m["expires_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.facebook_mapper_url = v if (v := m["facebook_mapper_url"]) is None or type(v) is str else text(v)
            self.generic_oidc_mapper_url = (
                v if (v := m["generic_oidc_mapper_url"]) is None or type(v) is str else text(v)
            )
            self.github_mapper_url = v if (v := m["github_mapper_url"]) is None or type(v) is str else text(v)
            self.gitlab_mapper_url = v if (v := m["gitlab_mapper_url"]) is None or type(v) is str else text(v)
            self.google_mapper_url = v if (v := m["google_mapper_url"]) is None or type(v) is str else text(v)
            self.microsoft_mapper_url = v if (v := m["microsoft_mapper_url"]) is None or type(v) is str else text(v)
            self.netid_mapper_url = v if (v := m["netid_mapper_url"]) is None or type(v) is str else text(v)
            self.proxy_acs_url = v if (v := m["proxy_acs_url"]) is None or type(v) is str else text(v)
            self.proxy_oidc_redirect_url = (
                v if (v := m["proxy_oidc_redirect_url"]) is None or type(v) is str else text(v)
            )
            self.proxy_saml_audience_override = (
                v if (v := m["proxy_saml_audience_override"]) is None or type(v) is str else text(v)
            )
            self.proxy_scim_server_url = v if (v := m["proxy_scim_server_url"]) is None or type(v) is str else text(v)
            self.saml_mapper_url = v if (v := m["saml_mapper_url"]) is None or type(v) is str else text(v)
            self.scim_mapper_url = v if (v := m["scim_mapper_url"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 19 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.expires_at,))
        if (v := self.enable_scim) is not None:
            out["enable_scim"] = v if type(v) is bool else plain(v)
        if (v := self.enable_sso) is not None:
            out["enable_sso"] = v if type(v) is bool else plain(v)
        if (v := self.apple_mapper_url) is not None:
            out["apple_mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.auth0_mapper_url) is not None:
            out["auth0_mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.custom_hostname_id) is not None:
            out["custom_hostname_id"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["expires_at"] = v
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
        if (v := self.scim_mapper_url) is not None:
            out["scim_mapper_url"] = v if type(v) is str else plain(v)
        return out


decode_create_organization_onboarding_portal_link_body = CreateOrganizationOnboardingPortalLinkBody.from_dict
