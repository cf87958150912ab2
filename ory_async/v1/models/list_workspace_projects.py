"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, members, need, need_list, plain, rest, text
from ory_async.v1.models.project_metadata import ProjectMetadata

_KEYS = frozenset("has_next_page next_page projects".split())


@define(kw_only=True, repr=False)
class ListWorkspaceProjects(Model):
    """Schema `listWorkspaceProjects`."""

    has_next_page: bool
    """Whether there is another page."""
    next_page: str
    projects: list[ProjectMetadata]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ListWorkspaceProjects:
        self, get = cls.__new__(cls), members(src)
        self.has_next_page = (
            v if type(v := get("has_next_page")) is bool else need(boolean, src, "has_next_page", lenient)
        )
        self.next_page = v if type(v := get("next_page")) is str else need(text, src, "next_page", lenient)
        self.projects = need_list(ProjectMetadata.from_dict, src, "projects", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"has_next_page": self.has_next_page, "next_page": self.next_page, "projects": plain(self.projects)}
        return compact(known, self.additional_properties)
