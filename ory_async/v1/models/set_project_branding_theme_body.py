"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.project_branding_colors import ProjectBrandingColors, decode_project_branding_colors

_ABSENT: dict[str, Any] = dict.fromkeys("favicon_type favicon_url logo_type logo_url name theme".split())


@define(kw_only=True, repr=False)
class SetProjectBrandingThemeBody(Model):
    """A named look as it shall be from now on.

    Schema `setProjectBrandingThemeBody`.
    """

    favicon_type: str | None = None
    favicon_url: str | None = None
    logo_type: str | None = None
    logo_url: str | None = None
    name: str | None = None
    """Name given by people."""
    theme: ProjectBrandingColors | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SetProjectBrandingThemeBody:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.favicon_type = v if (v := m["favicon_type"]) is None or type(v) is str else text(v)
            self.favicon_url = v if (v := m["favicon_url"]) is None or type(v) is str else text(v)
            self.logo_type = v if (v := m["logo_type"]) is None or type(v) is str else text(v)
            self.logo_url = v if (v := m["logo_url"]) is None or type(v) is str else text(v)
            self.name = v if (v := m["name"]) is None or type(v) is str else text(v)
            self.theme = None if (v := m["theme"]) is None else decode_project_branding_colors(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.favicon_type) is not None:
            out["favicon_type"] = v if type(v) is str else plain(v)
        if (v := self.favicon_url) is not None:
            out["favicon_url"] = v if type(v) is str else plain(v)
        if (v := self.logo_type) is not None:
            out["logo_type"] = v if type(v) is str else plain(v)
        if (v := self.logo_url) is not None:
            out["logo_url"] = v if type(v) is str else plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.theme) is not None:
            out["theme"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_set_project_branding_theme_body = SetProjectBrandingThemeBody.from_dict
