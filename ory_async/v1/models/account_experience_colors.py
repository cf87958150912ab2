"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, maybe, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "ax_background_default brand_100 brand_200 brand_300 brand_400 brand_50 brand_500 brand_600 brand_700 brand_800 "
    "brand_900 brand_950 button_identifier_background_default button_identifier_background_hover "
    "button_identifier_border_border_default button_identifier_border_border_hover "
    "button_identifier_foreground_default button_identifier_foreground_hover button_link_brand_brand "
    "button_link_brand_brand_hover button_link_default_primary button_link_default_primary_hover "
    "button_link_default_secondary button_link_default_secondary_hover button_link_disabled_disabled "
    "button_primary_background_default button_primary_background_disabled button_primary_background_hover "
    "button_primary_border_default button_primary_border_disabled button_primary_border_hover "
    "button_primary_foreground_default button_primary_foreground_disabled button_primary_foreground_hover "
    "button_secondary_background_default button_secondary_background_disabled button_secondary_background_hover "
    "button_secondary_border_default button_secondary_border_disabled button_secondary_border_hover "
    "button_secondary_foreground_default button_secondary_foreground_disabled button_secondary_foreground_hover "
    "button_social_background_default button_social_background_disabled button_social_background_generic_provider "
    "button_social_background_hover button_social_border_default button_social_border_disabled "
    "button_social_border_generic_provider button_social_border_hover button_social_foreground_default "
    "button_social_foreground_disabled button_social_foreground_generic_provider button_social_foreground_hover "
    "checkbox_background_checked checkbox_background_default checkbox_border_checkbox_border_checked "
    "checkbox_border_checkbox_border_default checkbox_foreground_checked checkbox_foreground_default "
    "form_background_default form_border_default input_background_default input_background_disabled "
    "input_background_hover input_border_default input_border_disabled input_border_focus input_border_hover "
    "input_foreground_disabled input_foreground_primary input_foreground_secondary input_foreground_tertiary "
    "interface_background_brand_primary interface_background_brand_primary_hover "
    "interface_background_brand_secondary interface_background_brand_secondary_hover "
    "interface_background_default_inverted interface_background_default_inverted_hover "
    "interface_background_default_none interface_background_default_primary "
    "interface_background_default_primary_hover interface_background_default_secondary "
    "interface_background_default_secondary_hover interface_background_default_tertiary "
    "interface_background_default_tertiary_hover interface_background_disabled_disabled "
    "interface_background_validation_danger interface_background_validation_success "
    "interface_background_validation_warning interface_border_brand_brand interface_border_default_inverted "
    "interface_border_default_none interface_border_default_primary interface_border_disabled_disabled "
    "interface_border_validation_danger interface_border_validation_success interface_border_validation_warning "
    "interface_foreground_brand_on_primary interface_foreground_brand_on_secondary "
    "interface_foreground_brand_primary interface_foreground_brand_secondary interface_foreground_default_inverted "
    "interface_foreground_default_primary interface_foreground_default_secondary "
    "interface_foreground_default_tertiary interface_foreground_disabled_disabled "
    "interface_foreground_disabled_on_disabled interface_foreground_validation_danger "
    "interface_foreground_validation_success interface_foreground_validation_warning ory_background_default "
    "ory_border_default ory_foreground_default radio_background_checked radio_background_default "
    "radio_border_checked radio_border_default radio_foreground_checked radio_foreground_default "
    "toggle_background_checked toggle_background_default toggle_border_checked toggle_border_default "
    "toggle_foreground_checked toggle_foreground_default ui_100 ui_200 ui_300 ui_400 ui_50 ui_500 ui_600 ui_700 "
    "ui_800 ui_900 ui_950 ui_black ui_danger ui_success ui_transparent ui_warning ui_white".split()
)


@define(kw_only=True, repr=False)
class AccountExperienceColors(Model):
    """The palette of Ory's hosted pages, one CSS colour per role, for light or dark mode; empty keeps Ory's own
    colour.

    Schema `AccountExperienceColors`.
    """

    ax_background_default: str | None = None
    brand_100: str | None = None
    brand_200: str | None = None
    brand_300: str | None = None
    brand_400: str | None = None
    brand_50: str | None = None
    brand_500: str | None = None
    brand_600: str | None = None
    brand_700: str | None = None
    brand_800: str | None = None
    brand_900: str | None = None
    brand_950: str | None = None
    button_identifier_background_default: str | None = None
    button_identifier_background_hover: str | None = None
    button_identifier_border_border_default: str | None = None
    button_identifier_border_border_hover: str | None = None
    button_identifier_foreground_default: str | None = None
    button_identifier_foreground_hover: str | None = None
    button_link_brand_brand: str | None = None
    button_link_brand_brand_hover: str | None = None
    button_link_default_primary: str | None = None
    button_link_default_primary_hover: str | None = None
    button_link_default_secondary: str | None = None
    button_link_default_secondary_hover: str | None = None
    button_link_disabled_disabled: str | None = None
    button_primary_background_default: str | None = None
    button_primary_background_disabled: str | None = None
    button_primary_background_hover: str | None = None
    button_primary_border_default: str | None = None
    button_primary_border_disabled: str | None = None
    button_primary_border_hover: str | None = None
    button_primary_foreground_default: str | None = None
    button_primary_foreground_disabled: str | None = None
    button_primary_foreground_hover: str | None = None
    button_secondary_background_default: str | None = None
    button_secondary_background_disabled: str | None = None
    button_secondary_background_hover: str | None = None
    button_secondary_border_default: str | None = None
    button_secondary_border_disabled: str | None = None
    button_secondary_border_hover: str | None = None
    button_secondary_foreground_default: str | None = None
    button_secondary_foreground_disabled: str | None = None
    button_secondary_foreground_hover: str | None = None
    button_social_background_default: str | None = None
    button_social_background_disabled: str | None = None
    button_social_background_generic_provider: str | None = None
    button_social_background_hover: str | None = None
    button_social_border_default: str | None = None
    button_social_border_disabled: str | None = None
    button_social_border_generic_provider: str | None = None
    button_social_border_hover: str | None = None
    button_social_foreground_default: str | None = None
    button_social_foreground_disabled: str | None = None
    button_social_foreground_generic_provider: str | None = None
    button_social_foreground_hover: str | None = None
    checkbox_background_checked: str | None = None
    checkbox_background_default: str | None = None
    checkbox_border_checkbox_border_checked: str | None = None
    checkbox_border_checkbox_border_default: str | None = None
    checkbox_foreground_checked: str | None = None
    checkbox_foreground_default: str | None = None
    form_background_default: str | None = None
    form_border_default: str | None = None
    input_background_default: str | None = None
    input_background_disabled: str | None = None
    input_background_hover: str | None = None
    input_border_default: str | None = None
    input_border_disabled: str | None = None
    input_border_focus: str | None = None
    input_border_hover: str | None = None
    input_foreground_disabled: str | None = None
    input_foreground_primary: str | None = None
    input_foreground_secondary: str | None = None
    input_foreground_tertiary: str | None = None
    interface_background_brand_primary: str | None = None
    interface_background_brand_primary_hover: str | None = None
    interface_background_brand_secondary: str | None = None
    interface_background_brand_secondary_hover: str | None = None
    interface_background_default_inverted: str | None = None
    interface_background_default_inverted_hover: str | None = None
    interface_background_default_none: str | None = None
    interface_background_default_primary: str | None = None
    interface_background_default_primary_hover: str | None = None
    interface_background_default_secondary: str | None = None
    interface_background_default_secondary_hover: str | None = None
    interface_background_default_tertiary: str | None = None
    interface_background_default_tertiary_hover: str | None = None
    interface_background_disabled_disabled: str | None = None
    interface_background_validation_danger: str | None = None
    interface_background_validation_success: str | None = None
    interface_background_validation_warning: str | None = None
    interface_border_brand_brand: str | None = None
    interface_border_default_inverted: str | None = None
    interface_border_default_none: str | None = None
    interface_border_default_primary: str | None = None
    interface_border_disabled_disabled: str | None = None
    interface_border_validation_danger: str | None = None
    interface_border_validation_success: str | None = None
    interface_border_validation_warning: str | None = None
    interface_foreground_brand_on_primary: str | None = None
    interface_foreground_brand_on_secondary: str | None = None
    interface_foreground_brand_primary: str | None = None
    interface_foreground_brand_secondary: str | None = None
    interface_foreground_default_inverted: str | None = None
    interface_foreground_default_primary: str | None = None
    interface_foreground_default_secondary: str | None = None
    interface_foreground_default_tertiary: str | None = None
    interface_foreground_disabled_disabled: str | None = None
    interface_foreground_disabled_on_disabled: str | None = None
    interface_foreground_validation_danger: str | None = None
    interface_foreground_validation_success: str | None = None
    interface_foreground_validation_warning: str | None = None
    ory_background_default: str | None = None
    ory_border_default: str | None = None
    ory_foreground_default: str | None = None
    radio_background_checked: str | None = None
    radio_background_default: str | None = None
    radio_border_checked: str | None = None
    radio_border_default: str | None = None
    radio_foreground_checked: str | None = None
    radio_foreground_default: str | None = None
    toggle_background_checked: str | None = None
    toggle_background_default: str | None = None
    toggle_border_checked: str | None = None
    toggle_border_default: str | None = None
    toggle_foreground_checked: str | None = None
    toggle_foreground_default: str | None = None
    ui_100: str | None = None
    ui_200: str | None = None
    ui_300: str | None = None
    ui_400: str | None = None
    ui_50: str | None = None
    ui_500: str | None = None
    ui_600: str | None = None
    ui_700: str | None = None
    ui_800: str | None = None
    ui_900: str | None = None
    ui_950: str | None = None
    ui_black: str | None = None
    ui_danger: str | None = None
    ui_success: str | None = None
    ui_transparent: str | None = None
    ui_warning: str | None = None
    ui_white: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AccountExperienceColors:
        self = new(cls)
        try:
            m = src if len(src) == 144 else {**_ABSENT, **src}
            self.ax_background_default = maybe(text, m["ax_background_default"], lenient)
            self.brand_100 = maybe(text, m["brand_100"], lenient)
            self.brand_200 = maybe(text, m["brand_200"], lenient)
            self.brand_300 = maybe(text, m["brand_300"], lenient)
            self.brand_400 = maybe(text, m["brand_400"], lenient)
            self.brand_50 = maybe(text, m["brand_50"], lenient)
            self.brand_500 = maybe(text, m["brand_500"], lenient)
            self.brand_600 = maybe(text, m["brand_600"], lenient)
            self.brand_700 = maybe(text, m["brand_700"], lenient)
            self.brand_800 = maybe(text, m["brand_800"], lenient)
            self.brand_900 = maybe(text, m["brand_900"], lenient)
            self.brand_950 = maybe(text, m["brand_950"], lenient)
            self.button_identifier_background_default = maybe(text, m["button_identifier_background_default"], lenient)
            self.button_identifier_background_hover = maybe(text, m["button_identifier_background_hover"], lenient)
            self.button_identifier_border_border_default = maybe(
                text, m["button_identifier_border_border_default"], lenient
            )
            self.button_identifier_border_border_hover = maybe(
                text, m["button_identifier_border_border_hover"], lenient
            )
            self.button_identifier_foreground_default = maybe(text, m["button_identifier_foreground_default"], lenient)
            self.button_identifier_foreground_hover = maybe(text, m["button_identifier_foreground_hover"], lenient)
            self.button_link_brand_brand = maybe(text, m["button_link_brand_brand"], lenient)
            self.button_link_brand_brand_hover = maybe(text, m["button_link_brand_brand_hover"], lenient)
            self.button_link_default_primary = maybe(text, m["button_link_default_primary"], lenient)
            self.button_link_default_primary_hover = maybe(text, m["button_link_default_primary_hover"], lenient)
            self.button_link_default_secondary = maybe(text, m["button_link_default_secondary"], lenient)
            self.button_link_default_secondary_hover = maybe(text, m["button_link_default_secondary_hover"], lenient)
            self.button_link_disabled_disabled = maybe(text, m["button_link_disabled_disabled"], lenient)
            self.button_primary_background_default = maybe(text, m["button_primary_background_default"], lenient)
            self.button_primary_background_disabled = maybe(text, m["button_primary_background_disabled"], lenient)
            self.button_primary_background_hover = maybe(text, m["button_primary_background_hover"], lenient)
            self.button_primary_border_default = maybe(text, m["button_primary_border_default"], lenient)
            self.button_primary_border_disabled = maybe(text, m["button_primary_border_disabled"], lenient)
            self.button_primary_border_hover = maybe(text, m["button_primary_border_hover"], lenient)
            self.button_primary_foreground_default = maybe(text, m["button_primary_foreground_default"], lenient)
            self.button_primary_foreground_disabled = maybe(text, m["button_primary_foreground_disabled"], lenient)
            self.button_primary_foreground_hover = maybe(text, m["button_primary_foreground_hover"], lenient)
            self.button_secondary_background_default = maybe(text, m["button_secondary_background_default"], lenient)
            self.button_secondary_background_disabled = maybe(text, m["button_secondary_background_disabled"], lenient)
            self.button_secondary_background_hover = maybe(text, m["button_secondary_background_hover"], lenient)
            self.button_secondary_border_default = maybe(text, m["button_secondary_border_default"], lenient)
            self.button_secondary_border_disabled = maybe(text, m["button_secondary_border_disabled"], lenient)
            self.button_secondary_border_hover = maybe(text, m["button_secondary_border_hover"], lenient)
            self.button_secondary_foreground_default = maybe(text, m["button_secondary_foreground_default"], lenient)
            self.button_secondary_foreground_disabled = maybe(text, m["button_secondary_foreground_disabled"], lenient)
            self.button_secondary_foreground_hover = maybe(text, m["button_secondary_foreground_hover"], lenient)
            self.button_social_background_default = maybe(text, m["button_social_background_default"], lenient)
            self.button_social_background_disabled = maybe(text, m["button_social_background_disabled"], lenient)
            self.button_social_background_generic_provider = maybe(
                text, m["button_social_background_generic_provider"], lenient
            )
            self.button_social_background_hover = maybe(text, m["button_social_background_hover"], lenient)
            self.button_social_border_default = maybe(text, m["button_social_border_default"], lenient)
            self.button_social_border_disabled = maybe(text, m["button_social_border_disabled"], lenient)
            self.button_social_border_generic_provider = maybe(
                text, m["button_social_border_generic_provider"], lenient
            )
            self.button_social_border_hover = maybe(text, m["button_social_border_hover"], lenient)
            self.button_social_foreground_default = maybe(text, m["button_social_foreground_default"], lenient)
            self.button_social_foreground_disabled = maybe(text, m["button_social_foreground_disabled"], lenient)
            self.button_social_foreground_generic_provider = maybe(
                text, m["button_social_foreground_generic_provider"], lenient
            )
            self.button_social_foreground_hover = maybe(text, m["button_social_foreground_hover"], lenient)
            self.checkbox_background_checked = maybe(text, m["checkbox_background_checked"], lenient)
            self.checkbox_background_default = maybe(text, m["checkbox_background_default"], lenient)
            self.checkbox_border_checkbox_border_checked = maybe(
                text, m["checkbox_border_checkbox_border_checked"], lenient
            )
            self.checkbox_border_checkbox_border_default = maybe(
                text, m["checkbox_border_checkbox_border_default"], lenient
            )
            self.checkbox_foreground_checked = maybe(text, m["checkbox_foreground_checked"], lenient)
            self.checkbox_foreground_default = maybe(text, m["checkbox_foreground_default"], lenient)
            self.form_background_default = maybe(text, m["form_background_default"], lenient)
            self.form_border_default = maybe(text, m["form_border_default"], lenient)
            self.input_background_default = maybe(text, m["input_background_default"], lenient)
            self.input_background_disabled = maybe(text, m["input_background_disabled"], lenient)
            self.input_background_hover = maybe(text, m["input_background_hover"], lenient)
            self.input_border_default = maybe(text, m["input_border_default"], lenient)
            self.input_border_disabled = maybe(text, m["input_border_disabled"], lenient)
            self.input_border_focus = maybe(text, m["input_border_focus"], lenient)
            self.input_border_hover = maybe(text, m["input_border_hover"], lenient)
            self.input_foreground_disabled = maybe(text, m["input_foreground_disabled"], lenient)
            self.input_foreground_primary = maybe(text, m["input_foreground_primary"], lenient)
            self.input_foreground_secondary = maybe(text, m["input_foreground_secondary"], lenient)
            self.input_foreground_tertiary = maybe(text, m["input_foreground_tertiary"], lenient)
            self.interface_background_brand_primary = maybe(text, m["interface_background_brand_primary"], lenient)
            self.interface_background_brand_primary_hover = maybe(
                text, m["interface_background_brand_primary_hover"], lenient
            )
            self.interface_background_brand_secondary = maybe(text, m["interface_background_brand_secondary"], lenient)
            self.interface_background_brand_secondary_hover = maybe(
                text, m["interface_background_brand_secondary_hover"], lenient
            )
            self.interface_background_default_inverted = maybe(
                text, m["interface_background_default_inverted"], lenient
            )
            self.interface_background_default_inverted_hover = maybe(
                text, m["interface_background_default_inverted_hover"], lenient
            )
            self.interface_background_default_none = maybe(text, m["interface_background_default_none"], lenient)
            self.interface_background_default_primary = maybe(text, m["interface_background_default_primary"], lenient)
            self.interface_background_default_primary_hover = maybe(
                text, m["interface_background_default_primary_hover"], lenient
            )
            self.interface_background_default_secondary = maybe(
                text, m["interface_background_default_secondary"], lenient
            )
            self.interface_background_default_secondary_hover = maybe(
                text, m["interface_background_default_secondary_hover"], lenient
            )
            self.interface_background_default_tertiary = maybe(
                text, m["interface_background_default_tertiary"], lenient
            )
            self.interface_background_default_tertiary_hover = maybe(
                text, m["interface_background_default_tertiary_hover"], lenient
            )
            self.interface_background_disabled_disabled = maybe(
                text, m["interface_background_disabled_disabled"], lenient
            )
            self.interface_background_validation_danger = maybe(
                text, m["interface_background_validation_danger"], lenient
            )
            self.interface_background_validation_success = maybe(
                text, m["interface_background_validation_success"], lenient
            )
            self.interface_background_validation_warning = maybe(
                text, m["interface_background_validation_warning"], lenient
            )
            self.interface_border_brand_brand = maybe(text, m["interface_border_brand_brand"], lenient)
            self.interface_border_default_inverted = maybe(text, m["interface_border_default_inverted"], lenient)
            self.interface_border_default_none = maybe(text, m["interface_border_default_none"], lenient)
            self.interface_border_default_primary = maybe(text, m["interface_border_default_primary"], lenient)
            self.interface_border_disabled_disabled = maybe(text, m["interface_border_disabled_disabled"], lenient)
            self.interface_border_validation_danger = maybe(text, m["interface_border_validation_danger"], lenient)
            self.interface_border_validation_success = maybe(text, m["interface_border_validation_success"], lenient)
            self.interface_border_validation_warning = maybe(text, m["interface_border_validation_warning"], lenient)
            self.interface_foreground_brand_on_primary = maybe(
                text, m["interface_foreground_brand_on_primary"], lenient
            )
            self.interface_foreground_brand_on_secondary = maybe(
                text, m["interface_foreground_brand_on_secondary"], lenient
            )
            self.interface_foreground_brand_primary = maybe(text, m["interface_foreground_brand_primary"], lenient)
            self.interface_foreground_brand_secondary = maybe(text, m["interface_foreground_brand_secondary"], lenient)
            self.interface_foreground_default_inverted = maybe(
                text, m["interface_foreground_default_inverted"], lenient
            )
            self.interface_foreground_default_primary = maybe(text, m["interface_foreground_default_primary"], lenient)
            self.interface_foreground_default_secondary = maybe(
                text, m["interface_foreground_default_secondary"], lenient
            )
            self.interface_foreground_default_tertiary = maybe(
                text, m["interface_foreground_default_tertiary"], lenient
            )
            self.interface_foreground_disabled_disabled = maybe(
                text, m["interface_foreground_disabled_disabled"], lenient
            )
            self.interface_foreground_disabled_on_disabled = maybe(
                text, m["interface_foreground_disabled_on_disabled"], lenient
            )
            self.interface_foreground_validation_danger = maybe(
                text, m["interface_foreground_validation_danger"], lenient
            )
            self.interface_foreground_validation_success = maybe(
                text, m["interface_foreground_validation_success"], lenient
            )
            self.interface_foreground_validation_warning = maybe(
                text, m["interface_foreground_validation_warning"], lenient
            )
            self.ory_background_default = maybe(text, m["ory_background_default"], lenient)
            self.ory_border_default = maybe(text, m["ory_border_default"], lenient)
            self.ory_foreground_default = maybe(text, m["ory_foreground_default"], lenient)
            self.radio_background_checked = maybe(text, m["radio_background_checked"], lenient)
            self.radio_background_default = maybe(text, m["radio_background_default"], lenient)
            self.radio_border_checked = maybe(text, m["radio_border_checked"], lenient)
            self.radio_border_default = maybe(text, m["radio_border_default"], lenient)
            self.radio_foreground_checked = maybe(text, m["radio_foreground_checked"], lenient)
            self.radio_foreground_default = maybe(text, m["radio_foreground_default"], lenient)
            self.toggle_background_checked = maybe(text, m["toggle_background_checked"], lenient)
            self.toggle_background_default = maybe(text, m["toggle_background_default"], lenient)
            self.toggle_border_checked = maybe(text, m["toggle_border_checked"], lenient)
            self.toggle_border_default = maybe(text, m["toggle_border_default"], lenient)
            self.toggle_foreground_checked = maybe(text, m["toggle_foreground_checked"], lenient)
            self.toggle_foreground_default = maybe(text, m["toggle_foreground_default"], lenient)
            self.ui_100 = maybe(text, m["ui_100"], lenient)
            self.ui_200 = maybe(text, m["ui_200"], lenient)
            self.ui_300 = maybe(text, m["ui_300"], lenient)
            self.ui_400 = maybe(text, m["ui_400"], lenient)
            self.ui_50 = maybe(text, m["ui_50"], lenient)
            self.ui_500 = maybe(text, m["ui_500"], lenient)
            self.ui_600 = maybe(text, m["ui_600"], lenient)
            self.ui_700 = maybe(text, m["ui_700"], lenient)
            self.ui_800 = maybe(text, m["ui_800"], lenient)
            self.ui_900 = maybe(text, m["ui_900"], lenient)
            self.ui_950 = maybe(text, m["ui_950"], lenient)
            self.ui_black = maybe(text, m["ui_black"], lenient)
            self.ui_danger = maybe(text, m["ui_danger"], lenient)
            self.ui_success = maybe(text, m["ui_success"], lenient)
            self.ui_transparent = maybe(text, m["ui_transparent"], lenient)
            self.ui_warning = maybe(text, m["ui_warning"], lenient)
            self.ui_white = maybe(text, m["ui_white"], lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 144 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        known = {
            "ax_background_default": plain(self.ax_background_default),
            "brand_100": plain(self.brand_100),
            "brand_200": plain(self.brand_200),
            "brand_300": plain(self.brand_300),
            "brand_400": plain(self.brand_400),
            "brand_50": plain(self.brand_50),
            "brand_500": plain(self.brand_500),
            "brand_600": plain(self.brand_600),
            "brand_700": plain(self.brand_700),
            "brand_800": plain(self.brand_800),
            "brand_900": plain(self.brand_900),
            "brand_950": plain(self.brand_950),
            "button_identifier_background_default": plain(self.button_identifier_background_default),
            "button_identifier_background_hover": plain(self.button_identifier_background_hover),
            "button_identifier_border_border_default": plain(self.button_identifier_border_border_default),
            "button_identifier_border_border_hover": plain(self.button_identifier_border_border_hover),
            "button_identifier_foreground_default": plain(self.button_identifier_foreground_default),
            "button_identifier_foreground_hover": plain(self.button_identifier_foreground_hover),
            "button_link_brand_brand": plain(self.button_link_brand_brand),
            "button_link_brand_brand_hover": plain(self.button_link_brand_brand_hover),
            "button_link_default_primary": plain(self.button_link_default_primary),
            "button_link_default_primary_hover": plain(self.button_link_default_primary_hover),
            "button_link_default_secondary": plain(self.button_link_default_secondary),
            "button_link_default_secondary_hover": plain(self.button_link_default_secondary_hover),
            "button_link_disabled_disabled": plain(self.button_link_disabled_disabled),
            "button_primary_background_default": plain(self.button_primary_background_default),
            "button_primary_background_disabled": plain(self.button_primary_background_disabled),
            "button_primary_background_hover": plain(self.button_primary_background_hover),
            "button_primary_border_default": plain(self.button_primary_border_default),
            "button_primary_border_disabled": plain(self.button_primary_border_disabled),
            "button_primary_border_hover": plain(self.button_primary_border_hover),
            "button_primary_foreground_default": plain(self.button_primary_foreground_default),
            "button_primary_foreground_disabled": plain(self.button_primary_foreground_disabled),
            "button_primary_foreground_hover": plain(self.button_primary_foreground_hover),
            "button_secondary_background_default": plain(self.button_secondary_background_default),
            "button_secondary_background_disabled": plain(self.button_secondary_background_disabled),
            "button_secondary_background_hover": plain(self.button_secondary_background_hover),
            "button_secondary_border_default": plain(self.button_secondary_border_default),
            "button_secondary_border_disabled": plain(self.button_secondary_border_disabled),
            "button_secondary_border_hover": plain(self.button_secondary_border_hover),
            "button_secondary_foreground_default": plain(self.button_secondary_foreground_default),
            "button_secondary_foreground_disabled": plain(self.button_secondary_foreground_disabled),
            "button_secondary_foreground_hover": plain(self.button_secondary_foreground_hover),
            "button_social_background_default": plain(self.button_social_background_default),
            "button_social_background_disabled": plain(self.button_social_background_disabled),
            "button_social_background_generic_provider": plain(self.button_social_background_generic_provider),
            "button_social_background_hover": plain(self.button_social_background_hover),
            "button_social_border_default": plain(self.button_social_border_default),
            "button_social_border_disabled": plain(self.button_social_border_disabled),
            "button_social_border_generic_provider": plain(self.button_social_border_generic_provider),
            "button_social_border_hover": plain(self.button_social_border_hover),
            "button_social_foreground_default": plain(self.button_social_foreground_default),
            "button_social_foreground_disabled": plain(self.button_social_foreground_disabled),
            "button_social_foreground_generic_provider": plain(self.button_social_foreground_generic_provider),
            "button_social_foreground_hover": plain(self.button_social_foreground_hover),
            "checkbox_background_checked": plain(self.checkbox_background_checked),
            "checkbox_background_default": plain(self.checkbox_background_default),
            "checkbox_border_checkbox_border_checked": plain(self.checkbox_border_checkbox_border_checked),
            "checkbox_border_checkbox_border_default": plain(self.checkbox_border_checkbox_border_default),
            "checkbox_foreground_checked": plain(self.checkbox_foreground_checked),
            "checkbox_foreground_default": plain(self.checkbox_foreground_default),
            "form_background_default": plain(self.form_background_default),
            "form_border_default": plain(self.form_border_default),
            "input_background_default": plain(self.input_background_default),
            "input_background_disabled": plain(self.input_background_disabled),
            "input_background_hover": plain(self.input_background_hover),
            "input_border_default": plain(self.input_border_default),
            "input_border_disabled": plain(self.input_border_disabled),
            "input_border_focus": plain(self.input_border_focus),
            "input_border_hover": plain(self.input_border_hover),
            "input_foreground_disabled": plain(self.input_foreground_disabled),
            "input_foreground_primary": plain(self.input_foreground_primary),
            "input_foreground_secondary": plain(self.input_foreground_secondary),
            "input_foreground_tertiary": plain(self.input_foreground_tertiary),
            "interface_background_brand_primary": plain(self.interface_background_brand_primary),
            "interface_background_brand_primary_hover": plain(self.interface_background_brand_primary_hover),
            "interface_background_brand_secondary": plain(self.interface_background_brand_secondary),
            "interface_background_brand_secondary_hover": plain(self.interface_background_brand_secondary_hover),
            "interface_background_default_inverted": plain(self.interface_background_default_inverted),
            "interface_background_default_inverted_hover": plain(self.interface_background_default_inverted_hover),
            "interface_background_default_none": plain(self.interface_background_default_none),
            "interface_background_default_primary": plain(self.interface_background_default_primary),
            "interface_background_default_primary_hover": plain(self.interface_background_default_primary_hover),
            "interface_background_default_secondary": plain(self.interface_background_default_secondary),
            "interface_background_default_secondary_hover": plain(self.interface_background_default_secondary_hover),
            "interface_background_default_tertiary": plain(self.interface_background_default_tertiary),
            "interface_background_default_tertiary_hover": plain(self.interface_background_default_tertiary_hover),
            "interface_background_disabled_disabled": plain(self.interface_background_disabled_disabled),
            "interface_background_validation_danger": plain(self.interface_background_validation_danger),
            "interface_background_validation_success": plain(self.interface_background_validation_success),
            "interface_background_validation_warning": plain(self.interface_background_validation_warning),
            "interface_border_brand_brand": plain(self.interface_border_brand_brand),
            "interface_border_default_inverted": plain(self.interface_border_default_inverted),
            "interface_border_default_none": plain(self.interface_border_default_none),
            "interface_border_default_primary": plain(self.interface_border_default_primary),
            "interface_border_disabled_disabled": plain(self.interface_border_disabled_disabled),
            "interface_border_validation_danger": plain(self.interface_border_validation_danger),
            "interface_border_validation_success": plain(self.interface_border_validation_success),
            "interface_border_validation_warning": plain(self.interface_border_validation_warning),
            "interface_foreground_brand_on_primary": plain(self.interface_foreground_brand_on_primary),
            "interface_foreground_brand_on_secondary": plain(self.interface_foreground_brand_on_secondary),
            "interface_foreground_brand_primary": plain(self.interface_foreground_brand_primary),
            "interface_foreground_brand_secondary": plain(self.interface_foreground_brand_secondary),
            "interface_foreground_default_inverted": plain(self.interface_foreground_default_inverted),
            "interface_foreground_default_primary": plain(self.interface_foreground_default_primary),
            "interface_foreground_default_secondary": plain(self.interface_foreground_default_secondary),
            "interface_foreground_default_tertiary": plain(self.interface_foreground_default_tertiary),
            "interface_foreground_disabled_disabled": plain(self.interface_foreground_disabled_disabled),
            "interface_foreground_disabled_on_disabled": plain(self.interface_foreground_disabled_on_disabled),
            "interface_foreground_validation_danger": plain(self.interface_foreground_validation_danger),
            "interface_foreground_validation_success": plain(self.interface_foreground_validation_success),
            "interface_foreground_validation_warning": plain(self.interface_foreground_validation_warning),
            "ory_background_default": plain(self.ory_background_default),
            "ory_border_default": plain(self.ory_border_default),
            "ory_foreground_default": plain(self.ory_foreground_default),
            "radio_background_checked": plain(self.radio_background_checked),
            "radio_background_default": plain(self.radio_background_default),
            "radio_border_checked": plain(self.radio_border_checked),
            "radio_border_default": plain(self.radio_border_default),
            "radio_foreground_checked": plain(self.radio_foreground_checked),
            "radio_foreground_default": plain(self.radio_foreground_default),
            "toggle_background_checked": plain(self.toggle_background_checked),
            "toggle_background_default": plain(self.toggle_background_default),
            "toggle_border_checked": plain(self.toggle_border_checked),
            "toggle_border_default": plain(self.toggle_border_default),
            "toggle_foreground_checked": plain(self.toggle_foreground_checked),
            "toggle_foreground_default": plain(self.toggle_foreground_default),
            "ui_100": plain(self.ui_100),
            "ui_200": plain(self.ui_200),
            "ui_300": plain(self.ui_300),
            "ui_400": plain(self.ui_400),
            "ui_50": plain(self.ui_50),
            "ui_500": plain(self.ui_500),
            "ui_600": plain(self.ui_600),
            "ui_700": plain(self.ui_700),
            "ui_800": plain(self.ui_800),
            "ui_900": plain(self.ui_900),
            "ui_950": plain(self.ui_950),
            "ui_black": plain(self.ui_black),
            "ui_danger": plain(self.ui_danger),
            "ui_success": plain(self.ui_success),
            "ui_transparent": plain(self.ui_transparent),
            "ui_warning": plain(self.ui_warning),
            "ui_white": plain(self.ui_white),
        }
        out.update((key, value) for key, value in known.items() if value is not None)
        return out


decode_account_experience_colors = AccountExperienceColors.from_dict
