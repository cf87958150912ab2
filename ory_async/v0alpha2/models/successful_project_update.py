"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, new, rest
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.project import Project
from ory_async.v0alpha2.models.warning import Warning

_ABSENT: dict[str, Any] = dict.fromkeys("project warnings".split())


@define(kw_only=True, repr=False)
class SuccessfulProjectUpdate(Model):
    """Schema `successfulProjectUpdate`."""

    project: Project
    warnings: list[Warning]
    """What the server accepted but finds doubtful."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SuccessfulProjectUpdate:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.project = missing(lenient) if (v := m[k := "project"]) is None else Project.from_dict(v, lenient)
            self.warnings = (
                missing(lenient) or [] if (v := m[k := "warnings"]) is None else many(Warning.from_dict, v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.project) is not None:
            out["project"] = v
        if (v := self.warnings) is not None:
            out["warnings"] = v
        return out
