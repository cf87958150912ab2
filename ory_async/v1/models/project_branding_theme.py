"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, iso, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "created_at id name project_branding_id updated_at accent_default_color accent_disabled_color "
    "accent_emphasis_color accent_muted_color accent_subtle_color background_canvas_color background_subtle_color "
    "background_surface_color border_default_color error_default_color error_emphasis_color error_muted_color "
    "error_subtle_color favicon_type favicon_url foreground_default_color foreground_disabled_color "
    "foreground_muted_color foreground_on_accent_color foreground_on_dark_color foreground_on_disabled_color "
    "foreground_subtle_color input_background_color input_disabled_color input_placeholder_color input_text_color "
    "logo_type logo_url primary_color secondary_color success_emphasis_color text_default_color text_disabled_color".split()
)


@define(kw_only=True, repr=False)
class ProjectBrandingTheme(Model):
    """A named look: colours, logo and icon.

    Schema `projectBrandingTheme`: part of `ProjectBranding`.
    """

    created_at: datetime
    """When it was made."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    project_branding_id: str
    updated_at: datetime
    """When it last changed."""
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
    favicon_type: str | None = None
    favicon_url: str | None = None
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
    logo_type: str | None = None
    logo_url: str | None = None
    primary_color: str | None = None
    secondary_color: str | None = None
    success_emphasis_color: str | None = None
    text_default_color: str | None = None
    text_disabled_color: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectBrandingTheme:
        self = new(cls)
        try:
            m = src if len(src) == 38 else {**_ABSENT, **src}
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.project_branding_id = v if type(v := m["project_branding_id"]) is str else need(text, v, lenient)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.accent_default_color = v if (v := m["accent_default_color"]) is None or type(v) is str else text(v)
            self.accent_disabled_color = v if (v := m["accent_disabled_color"]) is None or type(v) is str else text(v)
            self.accent_emphasis_color = v if (v := m["accent_emphasis_color"]) is None or type(v) is str else text(v)
            self.accent_muted_color = v if (v := m["accent_muted_color"]) is None or type(v) is str else text(v)
            self.accent_subtle_color = v if (v := m["accent_subtle_color"]) is None or type(v) is str else text(v)
            self.background_canvas_color = (
                v if (v := m["background_canvas_color"]) is None or type(v) is str else text(v)
            )
            self.background_subtle_color = (
                v if (v := m["background_subtle_color"]) is None or type(v) is str else text(v)
            )
            self.background_surface_color = (
                v if (v := m["background_surface_color"]) is None or type(v) is str else text(v)
            )
            self.border_default_color = v if (v := m["border_default_color"]) is None or type(v) is str else text(v)
            self.error_default_color = v if (v := m["error_default_color"]) is None or type(v) is str else text(v)
            self.error_emphasis_color = v if (v := m["error_emphasis_color"]) is None or type(v) is str else text(v)
            self.error_muted_color = v if (v := m["error_muted_color"]) is None or type(v) is str else text(v)
            self.error_subtle_color = v if (v := m["error_subtle_color"]) is None or type(v) is str else text(v)
            self.favicon_type = v if (v := m["favicon_type"]) is None or type(v) is str else text(v)
            self.favicon_url = v if (v := m["favicon_url"]) is None or type(v) is str else text(v)
            self.foreground_default_color = (
                v if (v := m["foreground_default_color"]) is None or type(v) is str else text(v)
            )
            self.foreground_disabled_color = (
                v if (v := m["foreground_disabled_color"]) is None or type(v) is str else text(v)
            )
            self.foreground_muted_color = v if (v := m["foreground_muted_color"]) is None or type(v) is str else text(v)
            self.foreground_on_accent_color = (
                v if (v := m["foreground_on_accent_color"]) is None or type(v) is str else text(v)
            )
            self.foreground_on_dark_color = (
                v if (v := m["foreground_on_dark_color"]) is None or type(v) is str else text(v)
            )
            self.foreground_on_disabled_color = (
                v if (v := m["foreground_on_disabled_color"]) is None or type(v) is str else text(v)
            )
            self.foreground_subtle_color = (
                v if (v := m["foreground_subtle_color"]) is None or type(v) is str else text(v)
            )
            self.input_background_color = v if (v := m["input_background_color"]) is None or type(v) is str else text(v)
            self.input_disabled_color = v if (v := m["input_disabled_color"]) is None or type(v) is str else text(v)
            self.input_placeholder_color = (
                v if (v := m["input_placeholder_color"]) is None or type(v) is str else text(v)
            )
            self.input_text_color = v if (v := m["input_text_color"]) is None or type(v) is str else text(v)
            self.logo_type = v if (v := m["logo_type"]) is None or type(v) is str else text(v)
            self.logo_url = v if (v := m["logo_url"]) is None or type(v) is str else text(v)
            self.primary_color = v if (v := m["primary_color"]) is None or type(v) is str else text(v)
            self.secondary_color = v if (v := m["secondary_color"]) is None or type(v) is str else text(v)
            self.success_emphasis_color = v if (v := m["success_emphasis_color"]) is None or type(v) is str else text(v)
            self.text_default_color = v if (v := m["text_default_color"]) is None or type(v) is str else text(v)
            self.text_disabled_color = v if (v := m["text_disabled_color"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 38 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.project_branding_id) is not None:
            out["project_branding_id"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := self.accent_default_color) is not None:
            out["accent_default_color"] = v if type(v) is str else plain(v)
        if (v := self.accent_disabled_color) is not None:
            out["accent_disabled_color"] = v if type(v) is str else plain(v)
        if (v := self.accent_emphasis_color) is not None:
            out["accent_emphasis_color"] = v if type(v) is str else plain(v)
        if (v := self.accent_muted_color) is not None:
            out["accent_muted_color"] = v if type(v) is str else plain(v)
        if (v := self.accent_subtle_color) is not None:
            out["accent_subtle_color"] = v if type(v) is str else plain(v)
        if (v := self.background_canvas_color) is not None:
            out["background_canvas_color"] = v if type(v) is str else plain(v)
        if (v := self.background_subtle_color) is not None:
            out["background_subtle_color"] = v if type(v) is str else plain(v)
        if (v := self.background_surface_color) is not None:
            out["background_surface_color"] = v if type(v) is str else plain(v)
        if (v := self.border_default_color) is not None:
            out["border_default_color"] = v if type(v) is str else plain(v)
        if (v := self.error_default_color) is not None:
            out["error_default_color"] = v if type(v) is str else plain(v)
        if (v := self.error_emphasis_color) is not None:
            out["error_emphasis_color"] = v if type(v) is str else plain(v)
        if (v := self.error_muted_color) is not None:
            out["error_muted_color"] = v if type(v) is str else plain(v)
        if (v := self.error_subtle_color) is not None:
            out["error_subtle_color"] = v if type(v) is str else plain(v)
        if (v := self.favicon_type) is not None:
            out["favicon_type"] = v if type(v) is str else plain(v)
        if (v := self.favicon_url) is not None:
            out["favicon_url"] = v if type(v) is str else plain(v)
        if (v := self.foreground_default_color) is not None:
            out["foreground_default_color"] = v if type(v) is str else plain(v)
        if (v := self.foreground_disabled_color) is not None:
            out["foreground_disabled_color"] = v if type(v) is str else plain(v)
        if (v := self.foreground_muted_color) is not None:
            out["foreground_muted_color"] = v if type(v) is str else plain(v)
        if (v := self.foreground_on_accent_color) is not None:
            out["foreground_on_accent_color"] = v if type(v) is str else plain(v)
        if (v := self.foreground_on_dark_color) is not None:
            out["foreground_on_dark_color"] = v if type(v) is str else plain(v)
        if (v := self.foreground_on_disabled_color) is not None:
            out["foreground_on_disabled_color"] = v if type(v) is str else plain(v)
        if (v := self.foreground_subtle_color) is not None:
            out["foreground_subtle_color"] = v if type(v) is str else plain(v)
        if (v := self.input_background_color) is not None:
            out["input_background_color"] = v if type(v) is str else plain(v)
        if (v := self.input_disabled_color) is not None:
            out["input_disabled_color"] = v if type(v) is str else plain(v)
        if (v := self.input_placeholder_color) is not None:
            out["input_placeholder_color"] = v if type(v) is str else plain(v)
        if (v := self.input_text_color) is not None:
            out["input_text_color"] = v if type(v) is str else plain(v)
        if (v := self.logo_type) is not None:
            out["logo_type"] = v if type(v) is str else plain(v)
        if (v := self.logo_url) is not None:
            out["logo_url"] = v if type(v) is str else plain(v)
        if (v := self.primary_color) is not None:
            out["primary_color"] = v if type(v) is str else plain(v)
        if (v := self.secondary_color) is not None:
            out["secondary_color"] = v if type(v) is str else plain(v)
        if (v := self.success_emphasis_color) is not None:
            out["success_emphasis_color"] = v if type(v) is str else plain(v)
        if (v := self.text_default_color) is not None:
            out["text_default_color"] = v if type(v) is str else plain(v)
        if (v := self.text_disabled_color) is not None:
            out["text_disabled_color"] = v if type(v) is str else plain(v)
        return out


decode_project_branding_theme = ProjectBrandingTheme.from_dict
