"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("link x-total-count".split())


@define(kw_only=True, repr=False)
class TokenPaginationHeaders(Model):
    """Schema `tokenPaginationHeaders`."""

    link: str | None = None
    x_total_count: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TokenPaginationHeaders:
        self, get = cls.__new__(cls), members(src)
        self.link = v if type(v := get("link")) is str else maybe(text, src, "link", lenient)
        self.x_total_count = v if type(v := get("x-total-count")) is str else maybe(text, src, "x-total-count", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"link": self.link, "x-total-count": self.x_total_count}
        return compact(known, self.additional_properties)
