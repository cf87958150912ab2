"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, iso, many, missing, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.project_branding_theme import ProjectBrandingTheme, decode_project_branding_theme

_ABSENT: dict[str, Any] = dict.fromkeys("created_at default_theme id project_id themes updated_at".split())


@define(kw_only=True, repr=False)
class ProjectBranding(Model):
    """The look of a project's hosted pages, with its themes.

    Schema `projectBranding`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectBranding:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.default_theme = (
                missing(lenient) if (v := m["default_theme"]) is None else decode_project_branding_theme(v, lenient)
            )
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.project_id = v if type(v := m["project_id"]) is str else need(text, v, lenient)
            self.themes = (
                missing(lenient) or []
                if (v := m["themes"]) is None
                else []
                if v == []
                else many(decode_project_branding_theme, v, lenient)
            )
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.default_theme) is not None:
            out["default_theme"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.project_id) is not None:
            out["project_id"] = v if type(v) is str else plain(v)
        if (v := self.themes) is not None:
            out["themes"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        return out


decode_project_branding = ProjectBranding.from_dict
