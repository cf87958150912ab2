"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("session_lifespan".split())


@define(kw_only=True, repr=False)
class UpdateWorkspaceOrganizationBody(Model):
    """Schema `updateWorkspaceOrganizationBody`."""

    session_lifespan: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateWorkspaceOrganizationBody:
        self, get = cls.__new__(cls), members(src)
        self.session_lifespan = (
            v if type(v := get("session_lifespan")) is str else maybe(text, src, "session_lifespan", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"session_lifespan": self.session_lifespan}
        return compact(known, self.additional_properties)
