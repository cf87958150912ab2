"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, mapped, maybe, members, plain, rest

_KEYS = frozenset("permissions".split())


@define(kw_only=True, repr=False)
class PermissionsOnWorkspace(Model):
    """Schema `permissionsOnWorkspace`."""

    permissions: dict[str, bool] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PermissionsOnWorkspace:
        self, _ = cls.__new__(cls), members(src)
        self.permissions = maybe(mapped(boolean), src, "permissions", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"permissions": plain(self.permissions)}
        return compact(known, self.additional_properties)
