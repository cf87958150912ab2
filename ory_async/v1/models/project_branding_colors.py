"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset(
    (
        "accent_default_color",
        "accent_disabled_color",
        "accent_emphasis_color",
        "accent_muted_color",
        "accent_subtle_color",
        "background_canvas_color",
        "background_subtle_color",
        "background_surface_color",
        "border_default_color",
        "error_default_color",
        "error_emphasis_color",
        "error_muted_color",
        "error_subtle_color",
        "foreground_default_color",
        "foreground_disabled_color",
        "foreground_muted_color",
        "foreground_on_accent_color",
        "foreground_on_dark_color",
        "foreground_on_disabled_color",
        "foreground_subtle_color",
        "input_background_color",
        "input_disabled_color",
        "input_placeholder_color",
        "input_text_color",
        "primary_color",
        "secondary_color",
        "success_emphasis_color",
        "text_default_color",
        "text_disabled_color",
    )
)


@define(kw_only=True, repr=False)
class ProjectBrandingColors(Model):
    """Schema `projectBrandingColors`."""

    accent_default_color: str | None = None
    accent_disabled_color: str | None = None
    accent_emphasis_color: str | None = None
    accent_muted_color: str | None = None
    accent_subtle_color: str | None = None
    background_canvas_color: str | None = None
    background_subtle_color: str | None = None
    background_surface_color: str | None = None
    border_default_color: str | None = None
    error_default_color: str | None = None
    error_emphasis_color: str | None = None
    error_muted_color: str | None = None
    error_subtle_color: str | None = None
    foreground_default_color: str | None = None
    foreground_disabled_color: str | None = None
    foreground_muted_color: str | None = None
    foreground_on_accent_color: str | None = None
    foreground_on_dark_color: str | None = None
    foreground_on_disabled_color: str | None = None
    foreground_subtle_color: str | None = None
    input_background_color: str | None = None
    input_disabled_color: str | None = None
    input_placeholder_color: str | None = None
    input_text_color: str | None = None
    primary_color: str | None = None
    secondary_color: str | None = None
    success_emphasis_color: str | None = None
    text_default_color: str | None = None
    text_disabled_color: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectBrandingColors:
        self, get = cls.__new__(cls), members(src)
        self.accent_default_color = (
            v if type(v := get("accent_default_color")) is str else maybe(text, v, "accent_default_color", lenient)
        )
        self.accent_disabled_color = (
            v if type(v := get("accent_disabled_color")) is str else maybe(text, v, "accent_disabled_color", lenient)
        )
        self.accent_emphasis_color = (
            v if type(v := get("accent_emphasis_color")) is str else maybe(text, v, "accent_emphasis_color", lenient)
        )
        self.accent_muted_color = (
            v if type(v := get("accent_muted_color")) is str else maybe(text, v, "accent_muted_color", lenient)
        )
        self.accent_subtle_color = (
            v if type(v := get("accent_subtle_color")) is str else maybe(text, v, "accent_subtle_color", lenient)
        )
        self.background_canvas_color = (
            v
            if type(v := get("background_canvas_color")) is str
            else maybe(text, v, "background_canvas_color", lenient)
        )
        self.background_subtle_color = (
            v
            if type(v := get("background_subtle_color")) is str
            else maybe(text, v, "background_subtle_color", lenient)
        )
        self.background_surface_color = (
            v
            if type(v := get("background_surface_color")) is str
            else maybe(text, v, "background_surface_color", lenient)
        )
        self.border_default_color = (
            v if type(v := get("border_default_color")) is str else maybe(text, v, "border_default_color", lenient)
        )
        self.error_default_color = (
            v if type(v := get("error_default_color")) is str else maybe(text, v, "error_default_color", lenient)
        )
        self.error_emphasis_color = (
            v if type(v := get("error_emphasis_color")) is str else maybe(text, v, "error_emphasis_color", lenient)
        )
        self.error_muted_color = (
            v if type(v := get("error_muted_color")) is str else maybe(text, v, "error_muted_color", lenient)
        )
        self.error_subtle_color = (
            v if type(v := get("error_subtle_color")) is str else maybe(text, v, "error_subtle_color", lenient)
        )
        self.foreground_default_color = (
            v
            if type(v := get("foreground_default_color")) is str
            else maybe(text, v, "foreground_default_color", lenient)
        )
        self.foreground_disabled_color = (
            v
            if type(v := get("foreground_disabled_color")) is str
            else maybe(text, v, "foreground_disabled_color", lenient)
        )
        self.foreground_muted_color = (
            v if type(v := get("foreground_muted_color")) is str else maybe(text, v, "foreground_muted_color", lenient)
        )
        self.foreground_on_accent_color = (
            v
            if type(v := get("foreground_on_accent_color")) is str
            else maybe(text, v, "foreground_on_accent_color", lenient)
        )
        self.foreground_on_dark_color = (
            v
            if type(v := get("foreground_on_dark_color")) is str
            else maybe(text, v, "foreground_on_dark_color", lenient)
        )
        self.foreground_on_disabled_color = (
            v
            if type(v := get("foreground_on_disabled_color")) is str
            else maybe(text, v, "foreground_on_disabled_color", lenient)
        )
        self.foreground_subtle_color = (
            v
            if type(v := get("foreground_subtle_color")) is str
            else maybe(text, v, "foreground_subtle_color", lenient)
        )
        self.input_background_color = (
            v if type(v := get("input_background_color")) is str else maybe(text, v, "input_background_color", lenient)
        )
        self.input_disabled_color = (
            v if type(v := get("input_disabled_color")) is str else maybe(text, v, "input_disabled_color", lenient)
        )
        self.input_placeholder_color = (
            v
            if type(v := get("input_placeholder_color")) is str
            else maybe(text, v, "input_placeholder_color", lenient)
        )
        self.input_text_color = (
            v if type(v := get("input_text_color")) is str else maybe(text, v, "input_text_color", lenient)
        )
        self.primary_color = v if type(v := get("primary_color")) is str else maybe(text, v, "primary_color", lenient)
        self.secondary_color = (
            v if type(v := get("secondary_color")) is str else maybe(text, v, "secondary_color", lenient)
        )
        self.success_emphasis_color = (
            v if type(v := get("success_emphasis_color")) is str else maybe(text, v, "success_emphasis_color", lenient)
        )
        self.text_default_color = (
            v if type(v := get("text_default_color")) is str else maybe(text, v, "text_default_color", lenient)
        )
        self.text_disabled_color = (
            v if type(v := get("text_disabled_color")) is str else maybe(text, v, "text_disabled_color", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "accent_default_color": self.accent_default_color,
            "accent_disabled_color": self.accent_disabled_color,
            "accent_emphasis_color": self.accent_emphasis_color,
            "accent_muted_color": self.accent_muted_color,
            "accent_subtle_color": self.accent_subtle_color,
            "background_canvas_color": self.background_canvas_color,
            "background_subtle_color": self.background_subtle_color,
            "background_surface_color": self.background_surface_color,
            "border_default_color": self.border_default_color,
            "error_default_color": self.error_default_color,
            "error_emphasis_color": self.error_emphasis_color,
            "error_muted_color": self.error_muted_color,
            "error_subtle_color": self.error_subtle_color,
            "foreground_default_color": self.foreground_default_color,
            "foreground_disabled_color": self.foreground_disabled_color,
            "foreground_muted_color": self.foreground_muted_color,
            "foreground_on_accent_color": self.foreground_on_accent_color,
            "foreground_on_dark_color": self.foreground_on_dark_color,
            "foreground_on_disabled_color": self.foreground_on_disabled_color,
            "foreground_subtle_color": self.foreground_subtle_color,
            "input_background_color": self.input_background_color,
            "input_disabled_color": self.input_disabled_color,
            "input_placeholder_color": self.input_placeholder_color,
            "input_text_color": self.input_text_color,
            "primary_color": self.primary_color,
            "secondary_color": self.secondary_color,
            "success_emphasis_color": self.success_emphasis_color,
            "text_default_color": self.text_default_color,
            "text_disabled_color": self.text_disabled_color,
        }
        return compact(known, self.additional_properties)
