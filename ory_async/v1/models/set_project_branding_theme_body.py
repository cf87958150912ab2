"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.project_branding_colors import ProjectBrandingColors

_ABSENT: dict[str, Any] = dict.fromkeys("favicon_type favicon_url logo_type logo_url name theme".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.favicon_type = v if (v := m[k := "favicon_type"]) is None or type(v) is str else text(v)
            self.favicon_url = v if (v := m[k := "favicon_url"]) is None or type(v) is str else text(v)
            self.logo_type = v if (v := m[k := "logo_type"]) is None or type(v) is str else text(v)
            self.logo_url = v if (v := m[k := "logo_url"]) is None or type(v) is str else text(v)
            self.name = v if (v := m[k := "name"]) is None or type(v) is str else text(v)
            self.theme = None if (v := m[k := "theme"]) is None else ProjectBrandingColors.from_dict(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.favicon_type) is not None:
            out["favicon_type"] = v
        if (v := self.favicon_url) is not None:
            out["favicon_url"] = v
        if (v := self.logo_type) is not None:
            out["logo_type"] = v
        if (v := self.logo_url) is not None:
            out["logo_url"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.theme) is not None:
            out["theme"] = v
        return out
