"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, need_list, plain, rest
from ory_async.v0alpha2.models.project import Project
from ory_async.v0alpha2.models.warning import Warning

_KEYS = frozenset("project warnings".split())


@define(kw_only=True, repr=False)
class SuccessfulProjectUpdate(Model):
    """Schema `successfulProjectUpdate`."""

    project: Project
    warnings: list[Warning]
    """What the server accepted but finds doubtful."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SuccessfulProjectUpdate:
        self, _ = cls.__new__(cls), members(src)
        self.project = need(Project.from_dict, src, "project", lenient)
        self.warnings = need_list(Warning.from_dict, src, "warnings", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"project": plain(self.project), "warnings": plain(self.warnings)}
        return compact(known, self.additional_properties)
