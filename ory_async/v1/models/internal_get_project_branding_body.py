"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("hostname".split())


@define(kw_only=True, repr=False)
class InternalGetProjectBrandingBody(Model):
    """Schema `internalGetProjectBrandingBody`."""

    hostname: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> InternalGetProjectBrandingBody:
        self, get = cls.__new__(cls), members(src)
        self.hostname = v if type(v := get("hostname")) is str else maybe(text, src, "hostname", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"hostname": self.hostname}
        return compact(known, self.additional_properties)
