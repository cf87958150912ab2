"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset(
    "accent_default_color accent_disabled_color accent_emphasis_color accent_muted_color accent_subtle_color "
    "background_canvas_color background_subtle_color background_surface_color border_default_color "
    "error_default_color error_emphasis_color error_muted_color error_subtle_color foreground_default_color "
    "foreground_disabled_color foreground_muted_color foreground_on_accent_color foreground_on_dark_color "
    "foreground_on_disabled_color foreground_subtle_color input_background_color input_disabled_color "
    "input_placeholder_color input_text_color primary_color secondary_color success_emphasis_color "
    "text_default_color text_disabled_color".split()
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
        self.accent_default_color = maybe(text, src, "accent_default_color", lenient)
        self.accent_disabled_color = maybe(text, src, "accent_disabled_color", lenient)
        self.accent_emphasis_color = maybe(text, src, "accent_emphasis_color", lenient)
        self.accent_muted_color = (
            v if type(v := get("accent_muted_color")) is str else maybe(text, src, "accent_muted_color", lenient)
        )
        self.accent_subtle_color = (
            v if type(v := get("accent_subtle_color")) is str else maybe(text, src, "accent_subtle_color", lenient)
        )
        self.background_canvas_color = maybe(text, src, "background_canvas_color", lenient)
        self.background_subtle_color = maybe(text, src, "background_subtle_color", lenient)
        self.background_surface_color = maybe(text, src, "background_surface_color", lenient)
        self.border_default_color = maybe(text, src, "border_default_color", lenient)
        self.error_default_color = (
            v if type(v := get("error_default_color")) is str else maybe(text, src, "error_default_color", lenient)
        )
        self.error_emphasis_color = maybe(text, src, "error_emphasis_color", lenient)
        self.error_muted_color = (
            v if type(v := get("error_muted_color")) is str else maybe(text, src, "error_muted_color", lenient)
        )
        self.error_subtle_color = (
            v if type(v := get("error_subtle_color")) is str else maybe(text, src, "error_subtle_color", lenient)
        )
        self.foreground_default_color = maybe(text, src, "foreground_default_color", lenient)
        self.foreground_disabled_color = maybe(text, src, "foreground_disabled_color", lenient)
        self.foreground_muted_color = maybe(text, src, "foreground_muted_color", lenient)
        self.foreground_on_accent_color = maybe(text, src, "foreground_on_accent_color", lenient)
        self.foreground_on_dark_color = maybe(text, src, "foreground_on_dark_color", lenient)
        self.foreground_on_disabled_color = maybe(text, src, "foreground_on_disabled_color", lenient)
        self.foreground_subtle_color = maybe(text, src, "foreground_subtle_color", lenient)
        self.input_background_color = maybe(text, src, "input_background_color", lenient)
        self.input_disabled_color = maybe(text, src, "input_disabled_color", lenient)
        self.input_placeholder_color = maybe(text, src, "input_placeholder_color", lenient)
        self.input_text_color = (
            v if type(v := get("input_text_color")) is str else maybe(text, src, "input_text_color", lenient)
        )
        self.primary_color = v if type(v := get("primary_color")) is str else maybe(text, src, "primary_color", lenient)
        self.secondary_color = (
            v if type(v := get("secondary_color")) is str else maybe(text, src, "secondary_color", lenient)
        )
        self.success_emphasis_color = maybe(text, src, "success_emphasis_color", lenient)
        self.text_default_color = (
            v if type(v := get("text_default_color")) is str else maybe(text, src, "text_default_color", lenient)
        )
        self.text_disabled_color = (
            v if type(v := get("text_disabled_color")) is str else maybe(text, src, "text_disabled_color", lenient)
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
