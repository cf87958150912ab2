"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.project_branding_theme import ProjectBrandingTheme

_ABSENT: dict[str, Any] = dict.fromkeys("created_at default_theme id project_id themes updated_at".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.created_at = missing(lenient) if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.default_theme = (
                missing(lenient)
                if (v := m[k := "default_theme"]) is None
                else ProjectBrandingTheme.from_dict(v, lenient)
            )
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.project_id = v if type(v := m[k := "project_id"]) is str else need(text, v, lenient)
            self.themes = (
                missing(lenient) or []
                if (v := m[k := "themes"]) is None
                else many(ProjectBrandingTheme.from_dict, v, lenient)
            )
            self.updated_at = missing(lenient) if (v := m[k := "updated_at"]) is None else moment(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.default_theme) is not None:
            out["default_theme"] = v
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.project_id) is not None:
            out["project_id"] = v
        if (v := self.themes) is not None:
            out["themes"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
