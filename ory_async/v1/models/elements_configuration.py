"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "default_redirect_url error_ui_url hide_ory_branding hide_registration_link login_ui_url name recovery_enabled "
    "recovery_ui_url registration_enabled registration_ui_url settings_ui_url verification_enabled "
    "verification_ui_url contact_url logo_dark_url logo_light_url privacy_policy_url terms_of_service_url".split()
)


@define(kw_only=True, repr=False)
class ElementsConfiguration(Model):
    """What components of Ory Elements need to draw the pages of a project.

    Schema `elementsConfiguration`: answer of `get_configuration`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ElementsConfiguration:
        self = new(cls)
        try:
            m = src if len(src) == 18 else {**_ABSENT, **src}
            self.default_redirect_url = v if type(v := m["default_redirect_url"]) is str else need(text, v, lenient)
            self.error_ui_url = v if type(v := m["error_ui_url"]) is str else need(text, v, lenient)
            self.hide_ory_branding = v if type(v := m["hide_ory_branding"]) is bool else need(boolean, v, lenient)
            self.hide_registration_link = (
                v if type(v := m["hide_registration_link"]) is bool else need(boolean, v, lenient)
            )
            self.login_ui_url = v if type(v := m["login_ui_url"]) is str else need(text, v, lenient)
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.recovery_enabled = v if type(v := m["recovery_enabled"]) is bool else need(boolean, v, lenient)
            self.recovery_ui_url = v if type(v := m["recovery_ui_url"]) is str else need(text, v, lenient)
            self.registration_enabled = v if type(v := m["registration_enabled"]) is bool else need(boolean, v, lenient)
            self.registration_ui_url = v if type(v := m["registration_ui_url"]) is str else need(text, v, lenient)
            self.settings_ui_url = v if type(v := m["settings_ui_url"]) is str else need(text, v, lenient)
            self.verification_enabled = v if type(v := m["verification_enabled"]) is bool else need(boolean, v, lenient)
            self.verification_ui_url = v if type(v := m["verification_ui_url"]) is str else need(text, v, lenient)
            self.contact_url = v if (v := m["contact_url"]) is None or type(v) is str else text(v)
            self.logo_dark_url = v if (v := m["logo_dark_url"]) is None or type(v) is str else text(v)
            self.logo_light_url = v if (v := m["logo_light_url"]) is None or type(v) is str else text(v)
            self.privacy_policy_url = v if (v := m["privacy_policy_url"]) is None or type(v) is str else text(v)
            self.terms_of_service_url = v if (v := m["terms_of_service_url"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 18 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.default_redirect_url) is not None:
            out["default_redirect_url"] = v if type(v) is str else plain(v)
        if (v := self.error_ui_url) is not None:
            out["error_ui_url"] = v if type(v) is str else plain(v)
        if (v := self.hide_ory_branding) is not None:
            out["hide_ory_branding"] = v if type(v) is bool else plain(v)
        if (v := self.hide_registration_link) is not None:
            out["hide_registration_link"] = v if type(v) is bool else plain(v)
        if (v := self.login_ui_url) is not None:
            out["login_ui_url"] = v if type(v) is str else plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.recovery_enabled) is not None:
            out["recovery_enabled"] = v if type(v) is bool else plain(v)
        if (v := self.recovery_ui_url) is not None:
            out["recovery_ui_url"] = v if type(v) is str else plain(v)
        if (v := self.registration_enabled) is not None:
            out["registration_enabled"] = v if type(v) is bool else plain(v)
        if (v := self.registration_ui_url) is not None:
            out["registration_ui_url"] = v if type(v) is str else plain(v)
        if (v := self.settings_ui_url) is not None:
            out["settings_ui_url"] = v if type(v) is str else plain(v)
        if (v := self.verification_enabled) is not None:
            out["verification_enabled"] = v if type(v) is bool else plain(v)
        if (v := self.verification_ui_url) is not None:
            out["verification_ui_url"] = v if type(v) is str else plain(v)
        if (v := self.contact_url) is not None:
            out["contact_url"] = v if type(v) is str else plain(v)
        if (v := self.logo_dark_url) is not None:
            out["logo_dark_url"] = v if type(v) is str else plain(v)
        if (v := self.logo_light_url) is not None:
            out["logo_light_url"] = v if type(v) is str else plain(v)
        if (v := self.privacy_policy_url) is not None:
            out["privacy_policy_url"] = v if type(v) is str else plain(v)
        if (v := self.terms_of_service_url) is not None:
            out["terms_of_service_url"] = v if type(v) is str else plain(v)
        return out


decode_elements_configuration = ElementsConfiguration.from_dict
