"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, members, need, plain, rest

_KEYS = frozenset("config".split())


@define(kw_only=True, repr=False)
class ProjectServicePermission(Model):
    """Schema `projectServicePermission`."""

    config: dict[str, Any] = field(repr=False)
    """Settings of this entry; its members depend on the type."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectServicePermission:
        self, _ = cls.__new__(cls), members(src)
        self.config = need(free_form, src, "config", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"config": plain(self.config)}
        return compact(known, self.additional_properties)
