"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, moment, need, need_list, plain, rest, text
from ory_async.v1.models.project_branding_theme import ProjectBrandingTheme

_KEYS = frozenset("created_at default_theme id project_id themes updated_at".split())


@define(kw_only=True, repr=False)
class ProjectBranding(Model):
    """Schema `projectBranding`."""

    created_at: datetime
    """When it was made."""
    default_theme: ProjectBrandingTheme
    id: str
    """Unique id, given by the server unless you may choose it."""
    project_id: str
    """Project the entry belongs to."""
    themes: list[ProjectBrandingTheme]
    updated_at: datetime
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectBranding:
        self, get = cls.__new__(cls), members(src)
        self.created_at = need(moment, src, "created_at", lenient)
        self.default_theme = need(ProjectBrandingTheme.from_dict, src, "default_theme", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.project_id = v if type(v := get("project_id")) is str else need(text, src, "project_id", lenient)
        self.themes = need_list(ProjectBrandingTheme.from_dict, src, "themes", lenient)
        self.updated_at = need(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "created_at": plain(self.created_at),
            "default_theme": plain(self.default_theme),
            "id": self.id,
            "project_id": self.project_id,
            "themes": plain(self.themes),
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
