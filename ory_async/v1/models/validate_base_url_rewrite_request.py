"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("base_url project_id token".split())


@define(kw_only=True, repr=False)
class ValidateBaseURLRewriteRequest(Model):
    """Schema `validateBaseURLRewriteRequest`."""

    base_url: str
    project_id: str
    """Project the entry belongs to."""
    token: str = field(repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ValidateBaseURLRewriteRequest:
        self, get = cls.__new__(cls), members(src)
        self.base_url = v if type(v := get("base_url")) is str else need(text, src, "base_url", lenient)
        self.project_id = v if type(v := get("project_id")) is str else need(text, src, "project_id", lenient)
        self.token = v if type(v := get("token")) is str else need(text, src, "token", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"base_url": self.base_url, "project_id": self.project_id, "token": self.token}
        return compact(known, self.additional_properties)
