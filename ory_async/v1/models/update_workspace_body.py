"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, plain, rest, text
from ory_async.v1.models.update_workspace_body_access_policy import UpdateWorkspaceBodyAccessPolicy

_KEYS = frozenset("name access_policy".split())


@define(kw_only=True, repr=False)
class UpdateWorkspaceBody(Model):
    """Schema `updateWorkspaceBody`."""

    name: str
    """Name given by people."""
    access_policy: UpdateWorkspaceBodyAccessPolicy | str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateWorkspaceBody:
        self, get = cls.__new__(cls), members(src)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.access_policy = maybe(UpdateWorkspaceBodyAccessPolicy.decode, src, "access_policy", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"name": self.name, "access_policy": plain(self.access_policy)}
        return compact(known, self.additional_properties)
