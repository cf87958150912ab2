"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need_list, plain, rest, text

_KEYS = frozenset("Warnings".split())


@define(kw_only=True, repr=False)
class ContainerUpdateOKBody(Model):
    """Schema `ContainerUpdateOKBody`."""

    warnings: list[str]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContainerUpdateOKBody:
        self, _ = cls.__new__(cls), members(src)
        self.warnings = need_list(text, src, "Warnings", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"Warnings": plain(self.warnings)}
        return compact(known, self.additional_properties)
