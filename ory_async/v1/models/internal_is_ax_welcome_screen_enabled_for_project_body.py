"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("path project_slug".split())


@define(kw_only=True, repr=False)
class InternalIsAXWelcomeScreenEnabledForProjectBody(Model):
    """Schema `internalIsAXWelcomeScreenEnabledForProjectBody`."""

    path: str
    project_slug: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> InternalIsAXWelcomeScreenEnabledForProjectBody:
        self, get = cls.__new__(cls), members(src)
        self.path = v if type(v := get("path")) is str else need(text, src, "path", lenient)
        self.project_slug = v if type(v := get("project_slug")) is str else need(text, src, "project_slug", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"path": self.path, "project_slug": self.project_slug}
        return compact(known, self.additional_properties)
