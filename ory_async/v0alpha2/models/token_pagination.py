"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, rest, text

_KEYS = frozenset("page_size page_token".split())


@define(kw_only=True, repr=False)
class TokenPagination(Model):
    """Schema `tokenPagination`."""

    page_size: int | None = None
    page_token: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TokenPagination:
        self, get = cls.__new__(cls), members(src)
        self.page_size = v if type(v := get("page_size")) is int else maybe(integer, src, "page_size", lenient)
        self.page_token = v if type(v := get("page_token")) is str else maybe(text, src, "page_token", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"page_size": self.page_size, "page_token": self.page_token}
        return compact(known, self.additional_properties)
