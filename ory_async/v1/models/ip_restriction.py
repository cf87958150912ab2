"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe_list, members, plain, rest, text

_KEYS = frozenset("allowed_cidrs".split())


@define(kw_only=True, repr=False)
class IPRestriction(Model):
    """Schema `IPRestriction`."""

    allowed_cidrs: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IPRestriction:
        self, _ = cls.__new__(cls), members(src)
        self.allowed_cidrs = maybe_list(text, src, "allowed_cidrs", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"allowed_cidrs": plain(self.allowed_cidrs)}
        return compact(known, self.additional_properties)
