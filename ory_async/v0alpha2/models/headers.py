"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, members, plain, rest

_KEYS = frozenset("extra".split())


@define(kw_only=True, repr=False)
class Headers(Model):
    """Schema `Headers`."""

    extra: dict[str, Any] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Headers:
        self, _ = cls.__new__(cls), members(src)
        self.extra = maybe(free_form, src, "extra", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"extra": plain(self.extra)}
        return compact(known, self.additional_properties)
