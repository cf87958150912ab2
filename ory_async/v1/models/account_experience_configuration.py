"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, need, need_list, plain, rest, text
from ory_async.v1.models.account_experience_configuration_locale_behavior import (
    AccountExperienceConfigurationLocaleBehavior,
)
from ory_async.v1.models.revision_account_experience_custom_translation import (
    RevisionAccountExperienceCustomTranslation,
)

_KEYS = frozenset(
    "default_locale default_redirect_url enabled_locales error_ui_url hide_ory_branding hide_registration_link "
    "locale_behavior login_ui_url name recovery_enabled recovery_ui_url registration_enabled registration_ui_url "
    "settings_ui_url translations verification_enabled verification_ui_url contact_url favicon_dark_url "
    "favicon_light_url logo_dark_url logo_light_url privacy_policy_url stylesheet terms_of_service_url".split()
)


@define(kw_only=True, repr=False)
class AccountExperienceConfiguration(Model):
    """Schema `accountExperienceConfiguration`."""

    default_locale: str
    default_redirect_url: str
    enabled_locales: list[str]
    error_ui_url: str
    hide_ory_branding: bool
    hide_registration_link: bool
    locale_behavior: AccountExperienceConfigurationLocaleBehavior | str
    login_ui_url: str
    name: str
    """Name given by people."""
    recovery_enabled: bool
    recovery_ui_url: str
    registration_enabled: bool
    registration_ui_url: str
    settings_ui_url: str
    translations: list[RevisionAccountExperienceCustomTranslation]
    verification_enabled: bool
    verification_ui_url: str
    contact_url: str | None = None
    favicon_dark_url: str | None = None
    favicon_light_url: str | None = None
    logo_dark_url: str | None = None
    logo_light_url: str | None = None
    privacy_policy_url: str | None = None
    stylesheet: str | None = None
    terms_of_service_url: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AccountExperienceConfiguration:
        self, get = cls.__new__(cls), members(src)
        self.default_locale = (
            v if type(v := get("default_locale")) is str else need(text, src, "default_locale", lenient)
        )
        self.default_redirect_url = need(text, src, "default_redirect_url", lenient)
        self.enabled_locales = need_list(text, src, "enabled_locales", lenient)
        self.error_ui_url = v if type(v := get("error_ui_url")) is str else need(text, src, "error_ui_url", lenient)
        self.hide_ory_branding = (
            v if type(v := get("hide_ory_branding")) is bool else need(boolean, src, "hide_ory_branding", lenient)
        )
        self.hide_registration_link = need(boolean, src, "hide_registration_link", lenient)
        self.locale_behavior = need(
            AccountExperienceConfigurationLocaleBehavior.decode, src, "locale_behavior", lenient
        )
        self.login_ui_url = v if type(v := get("login_ui_url")) is str else need(text, src, "login_ui_url", lenient)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.recovery_enabled = (
            v if type(v := get("recovery_enabled")) is bool else need(boolean, src, "recovery_enabled", lenient)
        )
        self.recovery_ui_url = (
            v if type(v := get("recovery_ui_url")) is str else need(text, src, "recovery_ui_url", lenient)
        )
        self.registration_enabled = need(boolean, src, "registration_enabled", lenient)
        self.registration_ui_url = (
            v if type(v := get("registration_ui_url")) is str else need(text, src, "registration_ui_url", lenient)
        )
        self.settings_ui_url = (
            v if type(v := get("settings_ui_url")) is str else need(text, src, "settings_ui_url", lenient)
        )
        self.translations = need_list(
            RevisionAccountExperienceCustomTranslation.from_dict, src, "translations", lenient
        )
        self.verification_enabled = need(boolean, src, "verification_enabled", lenient)
        self.verification_ui_url = (
            v if type(v := get("verification_ui_url")) is str else need(text, src, "verification_ui_url", lenient)
        )
        self.contact_url = v if type(v := get("contact_url")) is str else maybe(text, src, "contact_url", lenient)
        self.favicon_dark_url = (
            v if type(v := get("favicon_dark_url")) is str else maybe(text, src, "favicon_dark_url", lenient)
        )
        self.favicon_light_url = (
            v if type(v := get("favicon_light_url")) is str else maybe(text, src, "favicon_light_url", lenient)
        )
        self.logo_dark_url = v if type(v := get("logo_dark_url")) is str else maybe(text, src, "logo_dark_url", lenient)
        self.logo_light_url = (
            v if type(v := get("logo_light_url")) is str else maybe(text, src, "logo_light_url", lenient)
        )
        self.privacy_policy_url = (
            v if type(v := get("privacy_policy_url")) is str else maybe(text, src, "privacy_policy_url", lenient)
        )
        self.stylesheet = v if type(v := get("stylesheet")) is str else maybe(text, src, "stylesheet", lenient)
        self.terms_of_service_url = maybe(text, src, "terms_of_service_url", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "default_locale": self.default_locale,
            "default_redirect_url": self.default_redirect_url,
            "enabled_locales": plain(self.enabled_locales),
            "error_ui_url": self.error_ui_url,
            "hide_ory_branding": self.hide_ory_branding,
            "hide_registration_link": self.hide_registration_link,
            "locale_behavior": plain(self.locale_behavior),
            "login_ui_url": self.login_ui_url,
            "name": self.name,
            "recovery_enabled": self.recovery_enabled,
            "recovery_ui_url": self.recovery_ui_url,
            "registration_enabled": self.registration_enabled,
            "registration_ui_url": self.registration_ui_url,
            "settings_ui_url": self.settings_ui_url,
            "translations": plain(self.translations),
            "verification_enabled": self.verification_enabled,
            "verification_ui_url": self.verification_ui_url,
            "contact_url": self.contact_url,
            "favicon_dark_url": self.favicon_dark_url,
            "favicon_light_url": self.favicon_light_url,
            "logo_dark_url": self.logo_dark_url,
            "logo_light_url": self.logo_light_url,
            "privacy_policy_url": self.privacy_policy_url,
            "stylesheet": self.stylesheet,
            "terms_of_service_url": self.terms_of_service_url,
        }
        return compact(known, self.additional_properties)
