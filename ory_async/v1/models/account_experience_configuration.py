"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, many, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.account_experience_configuration_locale_behavior import (
    AccountExperienceConfigurationLocaleBehavior,
    decode_account_experience_configuration_locale_behavior,
)
from ory_async.v1.models.revision_account_experience_custom_translation import (
    RevisionAccountExperienceCustomTranslation,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.default_locale = v if type(v := m[k := "default_locale"]) is str else need(text, v, lenient)
            self.default_redirect_url = (
                v if type(v := m[k := "default_redirect_url"]) is str else need(text, v, lenient)
            )
            self.enabled_locales = (
                missing(lenient) or [] if (v := m[k := "enabled_locales"]) is None else many(text, v, lenient)
            )
            self.error_ui_url = v if type(v := m[k := "error_ui_url"]) is str else need(text, v, lenient)
            self.hide_ory_branding = v if type(v := m[k := "hide_ory_branding"]) is bool else need(boolean, v, lenient)
            self.hide_registration_link = (
                v if type(v := m[k := "hide_registration_link"]) is bool else need(boolean, v, lenient)
            )
            self.locale_behavior = (
                missing(lenient)
                if (v := m[k := "locale_behavior"]) is None
                else decode_account_experience_configuration_locale_behavior(v, lenient)
            )
            self.login_ui_url = v if type(v := m[k := "login_ui_url"]) is str else need(text, v, lenient)
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.recovery_enabled = v if type(v := m[k := "recovery_enabled"]) is bool else need(boolean, v, lenient)
            self.recovery_ui_url = v if type(v := m[k := "recovery_ui_url"]) is str else need(text, v, lenient)
            self.registration_enabled = (
                v if type(v := m[k := "registration_enabled"]) is bool else need(boolean, v, lenient)
            )
            self.registration_ui_url = v if type(v := m[k := "registration_ui_url"]) is str else need(text, v, lenient)
            self.settings_ui_url = v if type(v := m[k := "settings_ui_url"]) is str else need(text, v, lenient)
            self.translations = (
                missing(lenient) or []
                if (v := m[k := "translations"]) is None
                else many(RevisionAccountExperienceCustomTranslation.from_dict, v, lenient)
            )
            self.verification_enabled = (
                v if type(v := m[k := "verification_enabled"]) is bool else need(boolean, v, lenient)
            )
            self.verification_ui_url = v if type(v := m[k := "verification_ui_url"]) is str else need(text, v, lenient)
            self.contact_url = v if (v := m[k := "contact_url"]) is None or type(v) is str else text(v)
            self.favicon_dark_url = v if (v := m[k := "favicon_dark_url"]) is None or type(v) is str else text(v)
            self.favicon_light_url = v if (v := m[k := "favicon_light_url"]) is None or type(v) is str else text(v)
            self.logo_dark_url = v if (v := m[k := "logo_dark_url"]) is None or type(v) is str else text(v)
            self.logo_light_url = v if (v := m[k := "logo_light_url"]) is None or type(v) is str else text(v)
            self.privacy_policy_url = v if (v := m[k := "privacy_policy_url"]) is None or type(v) is str else text(v)
            self.stylesheet = v if (v := m[k := "stylesheet"]) is None or type(v) is str else text(v)
            self.terms_of_service_url = (
                v if (v := m[k := "terms_of_service_url"]) is None or type(v) is str else text(v)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.default_locale) is not None:
            out["default_locale"] = v
        if (v := self.default_redirect_url) is not None:
            out["default_redirect_url"] = v
        if (v := self.enabled_locales) is not None:
            out["enabled_locales"] = v
        if (v := self.error_ui_url) is not None:
            out["error_ui_url"] = v
        if (v := self.hide_ory_branding) is not None:
            out["hide_ory_branding"] = v
        if (v := self.hide_registration_link) is not None:
            out["hide_registration_link"] = v
        if (v := self.locale_behavior) is not None:
            out["locale_behavior"] = v
        if (v := self.login_ui_url) is not None:
            out["login_ui_url"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.recovery_enabled) is not None:
            out["recovery_enabled"] = v
        if (v := self.recovery_ui_url) is not None:
            out["recovery_ui_url"] = v
        if (v := self.registration_enabled) is not None:
            out["registration_enabled"] = v
        if (v := self.registration_ui_url) is not None:
            out["registration_ui_url"] = v
        if (v := self.settings_ui_url) is not None:
            out["settings_ui_url"] = v
        if (v := self.translations) is not None:
            out["translations"] = v
        if (v := self.verification_enabled) is not None:
            out["verification_enabled"] = v
        if (v := self.verification_ui_url) is not None:
            out["verification_ui_url"] = v
        if (v := self.contact_url) is not None:
            out["contact_url"] = v
        if (v := self.favicon_dark_url) is not None:
            out["favicon_dark_url"] = v
        if (v := self.favicon_light_url) is not None:
            out["favicon_light_url"] = v
        if (v := self.logo_dark_url) is not None:
            out["logo_dark_url"] = v
        if (v := self.logo_light_url) is not None:
            out["logo_light_url"] = v
        if (v := self.privacy_policy_url) is not None:
            out["privacy_policy_url"] = v
        if (v := self.stylesheet) is not None:
            out["stylesheet"] = v
        if (v := self.terms_of_service_url) is not None:
            out["terms_of_service_url"] = v
        return out
