"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, need, rest, text

_KEYS = frozenset(
    "default_redirect_url error_ui_url hide_ory_branding hide_registration_link login_ui_url name recovery_enabled "
    "recovery_ui_url registration_enabled registration_ui_url settings_ui_url verification_enabled "
    "verification_ui_url contact_url logo_dark_url logo_light_url privacy_policy_url terms_of_service_url".split()
)


@define(kw_only=True, repr=False)
class ElementsConfiguration(Model):
    """Schema `elementsConfiguration`."""

    default_redirect_url: str
    error_ui_url: str
    hide_ory_branding: bool
    hide_registration_link: bool
    login_ui_url: str
    name: str
    """Name given by people."""
    recovery_enabled: bool
    recovery_ui_url: str
    registration_enabled: bool
    registration_ui_url: str
    settings_ui_url: str
    verification_enabled: bool
    verification_ui_url: str
    contact_url: str | None = None
    logo_dark_url: str | None = None
    logo_light_url: str | None = None
    privacy_policy_url: str | None = None
    terms_of_service_url: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ElementsConfiguration:
        self, get = cls.__new__(cls), members(src)
        self.default_redirect_url = need(text, src, "default_redirect_url", lenient)
        self.error_ui_url = v if type(v := get("error_ui_url")) is str else need(text, src, "error_ui_url", lenient)
        self.hide_ory_branding = (
            v if type(v := get("hide_ory_branding")) is bool else need(boolean, src, "hide_ory_branding", lenient)
        )
        self.hide_registration_link = need(boolean, src, "hide_registration_link", lenient)
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
        self.verification_enabled = need(boolean, src, "verification_enabled", lenient)
        self.verification_ui_url = (
            v if type(v := get("verification_ui_url")) is str else need(text, src, "verification_ui_url", lenient)
        )
        self.contact_url = v if type(v := get("contact_url")) is str else maybe(text, src, "contact_url", lenient)
        self.logo_dark_url = v if type(v := get("logo_dark_url")) is str else maybe(text, src, "logo_dark_url", lenient)
        self.logo_light_url = (
            v if type(v := get("logo_light_url")) is str else maybe(text, src, "logo_light_url", lenient)
        )
        self.privacy_policy_url = (
            v if type(v := get("privacy_policy_url")) is str else maybe(text, src, "privacy_policy_url", lenient)
        )
        self.terms_of_service_url = maybe(text, src, "terms_of_service_url", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "default_redirect_url": self.default_redirect_url,
            "error_ui_url": self.error_ui_url,
            "hide_ory_branding": self.hide_ory_branding,
            "hide_registration_link": self.hide_registration_link,
            "login_ui_url": self.login_ui_url,
            "name": self.name,
            "recovery_enabled": self.recovery_enabled,
            "recovery_ui_url": self.recovery_ui_url,
            "registration_enabled": self.registration_enabled,
            "registration_ui_url": self.registration_ui_url,
            "settings_ui_url": self.settings_ui_url,
            "verification_enabled": self.verification_enabled,
            "verification_ui_url": self.verification_ui_url,
            "contact_url": self.contact_url,
            "logo_dark_url": self.logo_dark_url,
            "logo_light_url": self.logo_light_url,
            "privacy_policy_url": self.privacy_policy_url,
            "terms_of_service_url": self.terms_of_service_url,
        }
        return compact(known, self.additional_properties)
