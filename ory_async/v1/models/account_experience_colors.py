"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, compact, inside, maybe, new, rest, text
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
    """Schema `AccountExperienceColors`."""

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
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AccountExperienceColors:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.ax_background_default = maybe(text, m[k := "ax_background_default"], lenient)
            self.brand_100 = maybe(text, m[k := "brand_100"], lenient)
            self.brand_200 = maybe(text, m[k := "brand_200"], lenient)
            self.brand_300 = maybe(text, m[k := "brand_300"], lenient)
            self.brand_400 = maybe(text, m[k := "brand_400"], lenient)
            self.brand_50 = maybe(text, m[k := "brand_50"], lenient)
            self.brand_500 = maybe(text, m[k := "brand_500"], lenient)
            self.brand_600 = maybe(text, m[k := "brand_600"], lenient)
            self.brand_700 = maybe(text, m[k := "brand_700"], lenient)
            self.brand_800 = maybe(text, m[k := "brand_800"], lenient)
            self.brand_900 = maybe(text, m[k := "brand_900"], lenient)
            self.brand_950 = maybe(text, m[k := "brand_950"], lenient)
            self.button_identifier_background_default = maybe(
                text, m[k := "button_identifier_background_default"], lenient
            )
            self.button_identifier_background_hover = maybe(text, m[k := "button_identifier_background_hover"], lenient)
            self.button_identifier_border_border_default = maybe(
                text, m[k := "button_identifier_border_border_default"], lenient
            )
            self.button_identifier_border_border_hover = maybe(
                text, m[k := "button_identifier_border_border_hover"], lenient
            )
            self.button_identifier_foreground_default = maybe(
                text, m[k := "button_identifier_foreground_default"], lenient
            )
            self.button_identifier_foreground_hover = maybe(text, m[k := "button_identifier_foreground_hover"], lenient)
            self.button_link_brand_brand = maybe(text, m[k := "button_link_brand_brand"], lenient)
            self.button_link_brand_brand_hover = maybe(text, m[k := "button_link_brand_brand_hover"], lenient)
            self.button_link_default_primary = maybe(text, m[k := "button_link_default_primary"], lenient)
            self.button_link_default_primary_hover = maybe(text, m[k := "button_link_default_primary_hover"], lenient)
            self.button_link_default_secondary = maybe(text, m[k := "button_link_default_secondary"], lenient)
            self.button_link_default_secondary_hover = maybe(
                text, m[k := "button_link_default_secondary_hover"], lenient
            )
            self.button_link_disabled_disabled = maybe(text, m[k := "button_link_disabled_disabled"], lenient)
            self.button_primary_background_default = maybe(text, m[k := "button_primary_background_default"], lenient)
            self.button_primary_background_disabled = maybe(text, m[k := "button_primary_background_disabled"], lenient)
            self.button_primary_background_hover = maybe(text, m[k := "button_primary_background_hover"], lenient)
            self.button_primary_border_default = maybe(text, m[k := "button_primary_border_default"], lenient)
            self.button_primary_border_disabled = maybe(text, m[k := "button_primary_border_disabled"], lenient)
            self.button_primary_border_hover = maybe(text, m[k := "button_primary_border_hover"], lenient)
            self.button_primary_foreground_default = maybe(text, m[k := "button_primary_foreground_default"], lenient)
            self.button_primary_foreground_disabled = maybe(text, m[k := "button_primary_foreground_disabled"], lenient)
            self.button_primary_foreground_hover = maybe(text, m[k := "button_primary_foreground_hover"], lenient)
            self.button_secondary_background_default = maybe(
                text, m[k := "button_secondary_background_default"], lenient
            )
            self.button_secondary_background_disabled = maybe(
                text, m[k := "button_secondary_background_disabled"], lenient
            )
            self.button_secondary_background_hover = maybe(text, m[k := "button_secondary_background_hover"], lenient)
            self.button_secondary_border_default = maybe(text, m[k := "button_secondary_border_default"], lenient)
            self.button_secondary_border_disabled = maybe(text, m[k := "button_secondary_border_disabled"], lenient)
            self.button_secondary_border_hover = maybe(text, m[k := "button_secondary_border_hover"], lenient)
            self.button_secondary_foreground_default = maybe(
                text, m[k := "button_secondary_foreground_default"], lenient
            )
            self.button_secondary_foreground_disabled = maybe(
                text, m[k := "button_secondary_foreground_disabled"], lenient
            )
            self.button_secondary_foreground_hover = maybe(text, m[k := "button_secondary_foreground_hover"], lenient)
            self.button_social_background_default = maybe(text, m[k := "button_social_background_default"], lenient)
            self.button_social_background_disabled = maybe(text, m[k := "button_social_background_disabled"], lenient)
            self.button_social_background_generic_provider = maybe(
                text, m[k := "button_social_background_generic_provider"], lenient
            )
            self.button_social_background_hover = maybe(text, m[k := "button_social_background_hover"], lenient)
            self.button_social_border_default = maybe(text, m[k := "button_social_border_default"], lenient)
            self.button_social_border_disabled = maybe(text, m[k := "button_social_border_disabled"], lenient)
            self.button_social_border_generic_provider = maybe(
                text, m[k := "button_social_border_generic_provider"], lenient
            )
            self.button_social_border_hover = maybe(text, m[k := "button_social_border_hover"], lenient)
            self.button_social_foreground_default = maybe(text, m[k := "button_social_foreground_default"], lenient)
            self.button_social_foreground_disabled = maybe(text, m[k := "button_social_foreground_disabled"], lenient)
            self.button_social_foreground_generic_provider = maybe(
                text, m[k := "button_social_foreground_generic_provider"], lenient
            )
            self.button_social_foreground_hover = maybe(text, m[k := "button_social_foreground_hover"], lenient)
            self.checkbox_background_checked = maybe(text, m[k := "checkbox_background_checked"], lenient)
            self.checkbox_background_default = maybe(text, m[k := "checkbox_background_default"], lenient)
            self.checkbox_border_checkbox_border_checked = maybe(
                text, m[k := "checkbox_border_checkbox_border_checked"], lenient
            )
            self.checkbox_border_checkbox_border_default = maybe(
                text, m[k := "checkbox_border_checkbox_border_default"], lenient
            )
            self.checkbox_foreground_checked = maybe(text, m[k := "checkbox_foreground_checked"], lenient)
            self.checkbox_foreground_default = maybe(text, m[k := "checkbox_foreground_default"], lenient)
            self.form_background_default = maybe(text, m[k := "form_background_default"], lenient)
            self.form_border_default = maybe(text, m[k := "form_border_default"], lenient)
            self.input_background_default = maybe(text, m[k := "input_background_default"], lenient)
            self.input_background_disabled = maybe(text, m[k := "input_background_disabled"], lenient)
            self.input_background_hover = maybe(text, m[k := "input_background_hover"], lenient)
            self.input_border_default = maybe(text, m[k := "input_border_default"], lenient)
            self.input_border_disabled = maybe(text, m[k := "input_border_disabled"], lenient)
            self.input_border_focus = maybe(text, m[k := "input_border_focus"], lenient)
            self.input_border_hover = maybe(text, m[k := "input_border_hover"], lenient)
            self.input_foreground_disabled = maybe(text, m[k := "input_foreground_disabled"], lenient)
            self.input_foreground_primary = maybe(text, m[k := "input_foreground_primary"], lenient)
            self.input_foreground_secondary = maybe(text, m[k := "input_foreground_secondary"], lenient)
            self.input_foreground_tertiary = maybe(text, m[k := "input_foreground_tertiary"], lenient)
            self.interface_background_brand_primary = maybe(text, m[k := "interface_background_brand_primary"], lenient)
            self.interface_background_brand_primary_hover = maybe(
                text, m[k := "interface_background_brand_primary_hover"], lenient
            )
            self.interface_background_brand_secondary = maybe(
                text, m[k := "interface_background_brand_secondary"], lenient
            )
            self.interface_background_brand_secondary_hover = maybe(
                text, m[k := "interface_background_brand_secondary_hover"], lenient
            )
            self.interface_background_default_inverted = maybe(
                text, m[k := "interface_background_default_inverted"], lenient
            )
            self.interface_background_default_inverted_hover = maybe(
                text, m[k := "interface_background_default_inverted_hover"], lenient
            )
            self.interface_background_default_none = maybe(text, m[k := "interface_background_default_none"], lenient)
            self.interface_background_default_primary = maybe(
                text, m[k := "interface_background_default_primary"], lenient
            )
            self.interface_background_default_primary_hover = maybe(
                text, m[k := "interface_background_default_primary_hover"], lenient
            )
            self.interface_background_default_secondary = maybe(
                text, m[k := "interface_background_default_secondary"], lenient
            )
            self.interface_background_default_secondary_hover = maybe(
                text, m[k := "interface_background_default_secondary_hover"], lenient
            )
            self.interface_background_default_tertiary = maybe(
                text, m[k := "interface_background_default_tertiary"], lenient
            )
            self.interface_background_default_tertiary_hover = maybe(
                text, m[k := "interface_background_default_tertiary_hover"], lenient
            )
            self.interface_background_disabled_disabled = maybe(
                text, m[k := "interface_background_disabled_disabled"], lenient
            )
            self.interface_background_validation_danger = maybe(
                text, m[k := "interface_background_validation_danger"], lenient
            )
            self.interface_background_validation_success = maybe(
                text, m[k := "interface_background_validation_success"], lenient
            )
            self.interface_background_validation_warning = maybe(
                text, m[k := "interface_background_validation_warning"], lenient
            )
            self.interface_border_brand_brand = maybe(text, m[k := "interface_border_brand_brand"], lenient)
            self.interface_border_default_inverted = maybe(text, m[k := "interface_border_default_inverted"], lenient)
            self.interface_border_default_none = maybe(text, m[k := "interface_border_default_none"], lenient)
            self.interface_border_default_primary = maybe(text, m[k := "interface_border_default_primary"], lenient)
            self.interface_border_disabled_disabled = maybe(text, m[k := "interface_border_disabled_disabled"], lenient)
            self.interface_border_validation_danger = maybe(text, m[k := "interface_border_validation_danger"], lenient)
            self.interface_border_validation_success = maybe(
                text, m[k := "interface_border_validation_success"], lenient
            )
            self.interface_border_validation_warning = maybe(
                text, m[k := "interface_border_validation_warning"], lenient
            )
            self.interface_foreground_brand_on_primary = maybe(
                text, m[k := "interface_foreground_brand_on_primary"], lenient
            )
            self.interface_foreground_brand_on_secondary = maybe(
                text, m[k := "interface_foreground_brand_on_secondary"], lenient
            )
            self.interface_foreground_brand_primary = maybe(text, m[k := "interface_foreground_brand_primary"], lenient)
            self.interface_foreground_brand_secondary = maybe(
                text, m[k := "interface_foreground_brand_secondary"], lenient
            )
            self.interface_foreground_default_inverted = maybe(
                text, m[k := "interface_foreground_default_inverted"], lenient
            )
            self.interface_foreground_default_primary = maybe(
                text, m[k := "interface_foreground_default_primary"], lenient
            )
            self.interface_foreground_default_secondary = maybe(
                text, m[k := "interface_foreground_default_secondary"], lenient
            )
            self.interface_foreground_default_tertiary = maybe(
                text, m[k := "interface_foreground_default_tertiary"], lenient
            )
            self.interface_foreground_disabled_disabled = maybe(
                text, m[k := "interface_foreground_disabled_disabled"], lenient
            )
            self.interface_foreground_disabled_on_disabled = maybe(
                text, m[k := "interface_foreground_disabled_on_disabled"], lenient
            )
            self.interface_foreground_validation_danger = maybe(
                text, m[k := "interface_foreground_validation_danger"], lenient
            )
            self.interface_foreground_validation_success = maybe(
                text, m[k := "interface_foreground_validation_success"], lenient
            )
            self.interface_foreground_validation_warning = maybe(
                text, m[k := "interface_foreground_validation_warning"], lenient
            )
            self.ory_background_default = maybe(text, m[k := "ory_background_default"], lenient)
            self.ory_border_default = maybe(text, m[k := "ory_border_default"], lenient)
            self.ory_foreground_default = maybe(text, m[k := "ory_foreground_default"], lenient)
            self.radio_background_checked = maybe(text, m[k := "radio_background_checked"], lenient)
            self.radio_background_default = maybe(text, m[k := "radio_background_default"], lenient)
            self.radio_border_checked = maybe(text, m[k := "radio_border_checked"], lenient)
            self.radio_border_default = maybe(text, m[k := "radio_border_default"], lenient)
            self.radio_foreground_checked = maybe(text, m[k := "radio_foreground_checked"], lenient)
            self.radio_foreground_default = maybe(text, m[k := "radio_foreground_default"], lenient)
            self.toggle_background_checked = maybe(text, m[k := "toggle_background_checked"], lenient)
            self.toggle_background_default = maybe(text, m[k := "toggle_background_default"], lenient)
            self.toggle_border_checked = maybe(text, m[k := "toggle_border_checked"], lenient)
            self.toggle_border_default = maybe(text, m[k := "toggle_border_default"], lenient)
            self.toggle_foreground_checked = maybe(text, m[k := "toggle_foreground_checked"], lenient)
            self.toggle_foreground_default = maybe(text, m[k := "toggle_foreground_default"], lenient)
            self.ui_100 = maybe(text, m[k := "ui_100"], lenient)
            self.ui_200 = maybe(text, m[k := "ui_200"], lenient)
            self.ui_300 = maybe(text, m[k := "ui_300"], lenient)
            self.ui_400 = maybe(text, m[k := "ui_400"], lenient)
            self.ui_50 = maybe(text, m[k := "ui_50"], lenient)
            self.ui_500 = maybe(text, m[k := "ui_500"], lenient)
            self.ui_600 = maybe(text, m[k := "ui_600"], lenient)
            self.ui_700 = maybe(text, m[k := "ui_700"], lenient)
            self.ui_800 = maybe(text, m[k := "ui_800"], lenient)
            self.ui_900 = maybe(text, m[k := "ui_900"], lenient)
            self.ui_950 = maybe(text, m[k := "ui_950"], lenient)
            self.ui_black = maybe(text, m[k := "ui_black"], lenient)
            self.ui_danger = maybe(text, m[k := "ui_danger"], lenient)
            self.ui_success = maybe(text, m[k := "ui_success"], lenient)
            self.ui_transparent = maybe(text, m[k := "ui_transparent"], lenient)
            self.ui_warning = maybe(text, m[k := "ui_warning"], lenient)
            self.ui_white = maybe(text, m[k := "ui_white"], lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        known = {
            "ax_background_default": self.ax_background_default,
            "brand_100": self.brand_100,
            "brand_200": self.brand_200,
            "brand_300": self.brand_300,
            "brand_400": self.brand_400,
            "brand_50": self.brand_50,
            "brand_500": self.brand_500,
            "brand_600": self.brand_600,
            "brand_700": self.brand_700,
            "brand_800": self.brand_800,
            "brand_900": self.brand_900,
            "brand_950": self.brand_950,
            "button_identifier_background_default": self.button_identifier_background_default,
            "button_identifier_background_hover": self.button_identifier_background_hover,
            "button_identifier_border_border_default": self.button_identifier_border_border_default,
            "button_identifier_border_border_hover": self.button_identifier_border_border_hover,
            "button_identifier_foreground_default": self.button_identifier_foreground_default,
            "button_identifier_foreground_hover": self.button_identifier_foreground_hover,
            "button_link_brand_brand": self.button_link_brand_brand,
            "button_link_brand_brand_hover": self.button_link_brand_brand_hover,
            "button_link_default_primary": self.button_link_default_primary,
            "button_link_default_primary_hover": self.button_link_default_primary_hover,
            "button_link_default_secondary": self.button_link_default_secondary,
            "button_link_default_secondary_hover": self.button_link_default_secondary_hover,
            "button_link_disabled_disabled": self.button_link_disabled_disabled,
            "button_primary_background_default": self.button_primary_background_default,
            "button_primary_background_disabled": self.button_primary_background_disabled,
            "button_primary_background_hover": self.button_primary_background_hover,
            "button_primary_border_default": self.button_primary_border_default,
            "button_primary_border_disabled": self.button_primary_border_disabled,
            "button_primary_border_hover": self.button_primary_border_hover,
            "button_primary_foreground_default": self.button_primary_foreground_default,
            "button_primary_foreground_disabled": self.button_primary_foreground_disabled,
            "button_primary_foreground_hover": self.button_primary_foreground_hover,
            "button_secondary_background_default": self.button_secondary_background_default,
            "button_secondary_background_disabled": self.button_secondary_background_disabled,
            "button_secondary_background_hover": self.button_secondary_background_hover,
            "button_secondary_border_default": self.button_secondary_border_default,
            "button_secondary_border_disabled": self.button_secondary_border_disabled,
            "button_secondary_border_hover": self.button_secondary_border_hover,
            "button_secondary_foreground_default": self.button_secondary_foreground_default,
            "button_secondary_foreground_disabled": self.button_secondary_foreground_disabled,
            "button_secondary_foreground_hover": self.button_secondary_foreground_hover,
            "button_social_background_default": self.button_social_background_default,
            "button_social_background_disabled": self.button_social_background_disabled,
            "button_social_background_generic_provider": self.button_social_background_generic_provider,
            "button_social_background_hover": self.button_social_background_hover,
            "button_social_border_default": self.button_social_border_default,
            "button_social_border_disabled": self.button_social_border_disabled,
            "button_social_border_generic_provider": self.button_social_border_generic_provider,
            "button_social_border_hover": self.button_social_border_hover,
            "button_social_foreground_default": self.button_social_foreground_default,
            "button_social_foreground_disabled": self.button_social_foreground_disabled,
            "button_social_foreground_generic_provider": self.button_social_foreground_generic_provider,
            "button_social_foreground_hover": self.button_social_foreground_hover,
            "checkbox_background_checked": self.checkbox_background_checked,
            "checkbox_background_default": self.checkbox_background_default,
            "checkbox_border_checkbox_border_checked": self.checkbox_border_checkbox_border_checked,
            "checkbox_border_checkbox_border_default": self.checkbox_border_checkbox_border_default,
            "checkbox_foreground_checked": self.checkbox_foreground_checked,
            "checkbox_foreground_default": self.checkbox_foreground_default,
            "form_background_default": self.form_background_default,
            "form_border_default": self.form_border_default,
            "input_background_default": self.input_background_default,
            "input_background_disabled": self.input_background_disabled,
            "input_background_hover": self.input_background_hover,
            "input_border_default": self.input_border_default,
            "input_border_disabled": self.input_border_disabled,
            "input_border_focus": self.input_border_focus,
            "input_border_hover": self.input_border_hover,
            "input_foreground_disabled": self.input_foreground_disabled,
            "input_foreground_primary": self.input_foreground_primary,
            "input_foreground_secondary": self.input_foreground_secondary,
            "input_foreground_tertiary": self.input_foreground_tertiary,
            "interface_background_brand_primary": self.interface_background_brand_primary,
            "interface_background_brand_primary_hover": self.interface_background_brand_primary_hover,
            "interface_background_brand_secondary": self.interface_background_brand_secondary,
            "interface_background_brand_secondary_hover": self.interface_background_brand_secondary_hover,
            "interface_background_default_inverted": self.interface_background_default_inverted,
            "interface_background_default_inverted_hover": self.interface_background_default_inverted_hover,
            "interface_background_default_none": self.interface_background_default_none,
            "interface_background_default_primary": self.interface_background_default_primary,
            "interface_background_default_primary_hover": self.interface_background_default_primary_hover,
            "interface_background_default_secondary": self.interface_background_default_secondary,
            "interface_background_default_secondary_hover": self.interface_background_default_secondary_hover,
            "interface_background_default_tertiary": self.interface_background_default_tertiary,
            "interface_background_default_tertiary_hover": self.interface_background_default_tertiary_hover,
            "interface_background_disabled_disabled": self.interface_background_disabled_disabled,
            "interface_background_validation_danger": self.interface_background_validation_danger,
            "interface_background_validation_success": self.interface_background_validation_success,
            "interface_background_validation_warning": self.interface_background_validation_warning,
            "interface_border_brand_brand": self.interface_border_brand_brand,
            "interface_border_default_inverted": self.interface_border_default_inverted,
            "interface_border_default_none": self.interface_border_default_none,
            "interface_border_default_primary": self.interface_border_default_primary,
            "interface_border_disabled_disabled": self.interface_border_disabled_disabled,
            "interface_border_validation_danger": self.interface_border_validation_danger,
            "interface_border_validation_success": self.interface_border_validation_success,
            "interface_border_validation_warning": self.interface_border_validation_warning,
            "interface_foreground_brand_on_primary": self.interface_foreground_brand_on_primary,
            "interface_foreground_brand_on_secondary": self.interface_foreground_brand_on_secondary,
            "interface_foreground_brand_primary": self.interface_foreground_brand_primary,
            "interface_foreground_brand_secondary": self.interface_foreground_brand_secondary,
            "interface_foreground_default_inverted": self.interface_foreground_default_inverted,
            "interface_foreground_default_primary": self.interface_foreground_default_primary,
            "interface_foreground_default_secondary": self.interface_foreground_default_secondary,
            "interface_foreground_default_tertiary": self.interface_foreground_default_tertiary,
            "interface_foreground_disabled_disabled": self.interface_foreground_disabled_disabled,
            "interface_foreground_disabled_on_disabled": self.interface_foreground_disabled_on_disabled,
            "interface_foreground_validation_danger": self.interface_foreground_validation_danger,
            "interface_foreground_validation_success": self.interface_foreground_validation_success,
            "interface_foreground_validation_warning": self.interface_foreground_validation_warning,
            "ory_background_default": self.ory_background_default,
            "ory_border_default": self.ory_border_default,
            "ory_foreground_default": self.ory_foreground_default,
            "radio_background_checked": self.radio_background_checked,
            "radio_background_default": self.radio_background_default,
            "radio_border_checked": self.radio_border_checked,
            "radio_border_default": self.radio_border_default,
            "radio_foreground_checked": self.radio_foreground_checked,
            "radio_foreground_default": self.radio_foreground_default,
            "toggle_background_checked": self.toggle_background_checked,
            "toggle_background_default": self.toggle_background_default,
            "toggle_border_checked": self.toggle_border_checked,
            "toggle_border_default": self.toggle_border_default,
            "toggle_foreground_checked": self.toggle_foreground_checked,
            "toggle_foreground_default": self.toggle_foreground_default,
            "ui_100": self.ui_100,
            "ui_200": self.ui_200,
            "ui_300": self.ui_300,
            "ui_400": self.ui_400,
            "ui_50": self.ui_50,
            "ui_500": self.ui_500,
            "ui_600": self.ui_600,
            "ui_700": self.ui_700,
            "ui_800": self.ui_800,
            "ui_900": self.ui_900,
            "ui_950": self.ui_950,
            "ui_black": self.ui_black,
            "ui_danger": self.ui_danger,
            "ui_success": self.ui_success,
            "ui_transparent": self.ui_transparent,
            "ui_warning": self.ui_warning,
            "ui_white": self.ui_white,
        }
        return {**self.additional_properties, **compact(known)}
