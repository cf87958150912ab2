"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest, text
from ory_async.v1.models.project_branding_colors import ProjectBrandingColors

_KEYS = frozenset("favicon_type favicon_url logo_type logo_url name theme".split())


@define(kw_only=True, repr=False)
class SetProjectBrandingThemeBody(Model):
    """Schema `setProjectBrandingThemeBody`."""

    favicon_type: str | None = None
    favicon_url: str | None = None
    logo_type: str | None = None
    logo_url: str | None = None
    name: str | None = None
    """Name given by people."""
    theme: ProjectBrandingColors | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SetProjectBrandingThemeBody:
        self, get = cls.__new__(cls), members(src)
        self.favicon_type = v if type(v := get("favicon_type")) is str else maybe(text, src, "favicon_type", lenient)
        self.favicon_url = v if type(v := get("favicon_url")) is str else maybe(text, src, "favicon_url", lenient)
        self.logo_type = v if type(v := get("logo_type")) is str else maybe(text, src, "logo_type", lenient)
        self.logo_url = v if type(v := get("logo_url")) is str else maybe(text, src, "logo_url", lenient)
        self.name = v if type(v := get("name")) is str else maybe(text, src, "name", lenient)
        self.theme = maybe(ProjectBrandingColors.from_dict, src, "theme", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "favicon_type": self.favicon_type,
            "favicon_url": self.favicon_url,
            "logo_type": self.logo_type,
            "logo_url": self.logo_url,
            "name": self.name,
            "theme": plain(self.theme),
        }
        return compact(known, self.additional_properties)
