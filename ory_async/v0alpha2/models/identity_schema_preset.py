"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, members, need, plain, rest, text

_KEYS = frozenset("schema url".split())


@define(kw_only=True, repr=False)
class IdentitySchemaPreset(Model):
    """Schema `identitySchemaPreset`."""

    schema: dict[str, Any]
    url: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentitySchemaPreset:
        self, get = cls.__new__(cls), members(src)
        self.schema = need(free_form, src, "schema", lenient)
        self.url = v if type(v := get("url")) is str else need(text, src, "url", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"schema": plain(self.schema), "url": self.url}
        return compact(known, self.additional_properties)
