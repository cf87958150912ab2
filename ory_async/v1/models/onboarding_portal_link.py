"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, iso, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "expires_at id organization_id project_id value apple_mapper_url auth0_mapper_url created_at custom_hostname_id "
    "enable_scim enable_sso facebook_mapper_url generic_oidc_mapper_url github_mapper_url gitlab_mapper_url "
    "google_mapper_url microsoft_mapper_url netid_mapper_url proxy_acs_url proxy_oidc_redirect_url "
    "proxy_saml_audience_override proxy_scim_server_url saml_mapper_url scim_mapper_url".split()
)


@define(kw_only=True, repr=False)
class OnboardingPortalLink(Model):
    """A link with which a customer sets up their own sign-on, with what it opens and until when.

    Schema `onboardingPortalLink`: answer of `create_organization_onboarding_portal_link`,
    `update_organization_onboarding_portal_link`; part of `OrganizationOnboardingPortalLinksResponse`,
    `WorkspaceOrganization`.
    """

    expires_at: datetime
    """When it stops counting."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    organization_id: str
    """Organization the entry belongs to, if any."""
    project_id: str
    """Project the entry belongs to."""
    value: str = field(repr=False)
    """The content of a field, or the secret of a key shown only once."""
    apple_mapper_url: str | None = None
    auth0_mapper_url: str | None = None
    created_at: datetime | None = None
    """When it was made."""
    custom_hostname_id: str | None = None
    enable_scim: bool | None = None
    """Whether the administrator may set up a directory by SCIM."""
    enable_sso: bool | None = None
    """Whether the administrator may set up providers to sign in with."""
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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OnboardingPortalLink:
        self = new(cls)
        try:
            m = src if len(src) == 24 else {**_ABSENT, **src}
            self.expires_at = d if (v := m["expires_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.organization_id = v if type(v := m["organization_id"]) is str else need(text, v, lenient)
            self.project_id = v if type(v := m["project_id"]) is str else need(text, v, lenient)
            self.value = v if type(v := m["value"]) is str else need(text, v, lenient)
            self.apple_mapper_url = v if (v := m["apple_mapper_url"]) is None or type(v) is str else text(v)
            self.auth0_mapper_url = v if (v := m["auth0_mapper_url"]) is None or type(v) is str else text(v)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.custom_hostname_id = v if (v := m["custom_hostname_id"]) is None or type(v) is str else text(v)
            self.enable_scim = v if (v := m["enable_scim"]) is None or type(v) is bool else boolean(v)
            self.enable_sso = v if (v := m["enable_sso"]) is None or type(v) is bool else boolean(v)
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
        self._more = None if len(m) == 24 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.expires_at, self.created_at))
        if (v := dates[0]) is not None:
            out["expires_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.organization_id) is not None:
            out["organization_id"] = v if type(v) is str else plain(v)
        if (v := self.project_id) is not None:
            out["project_id"] = v if type(v) is str else plain(v)
        if (v := self.value) is not None:
            out["value"] = v if type(v) is str else plain(v)
        if (v := self.apple_mapper_url) is not None:
            out["apple_mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.auth0_mapper_url) is not None:
            out["auth0_mapper_url"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["created_at"] = v
        if (v := self.custom_hostname_id) is not None:
            out["custom_hostname_id"] = v if type(v) is str else plain(v)
        if (v := self.enable_scim) is not None:
            out["enable_scim"] = v if type(v) is bool else plain(v)
        if (v := self.enable_sso) is not None:
            out["enable_sso"] = v if type(v) is bool else plain(v)
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


decode_onboarding_portal_link = OnboardingPortalLink.from_dict
