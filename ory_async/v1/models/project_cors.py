"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, maybe_list, members, plain, rest, text

_KEYS = frozenset("enabled origins".split())


@define(kw_only=True, repr=False)
class ProjectCors(Model):
    """Schema `projectCors`."""

    enabled: bool | None = None
    origins: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectCors:
        self, get = cls.__new__(cls), members(src)
        self.enabled = v if type(v := get("enabled")) is bool else maybe(boolean, src, "enabled", lenient)
        self.origins = maybe_list(text, src, "origins", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"enabled": self.enabled, "origins": plain(self.origins)}
        return compact(known, self.additional_properties)
