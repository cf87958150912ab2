"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, members, need, plain, rest, text

_KEYS = frozenset("traits schema_id".split())


@define(kw_only=True, repr=False)
class CreateIdentity(Model):
    """Schema `createIdentity`."""

    traits: dict[str, Any]
    """Data of the user as the schema describes it."""
    schema_id: str | None = None
    """Id of the schema the traits follow."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateIdentity:
        self, get = cls.__new__(cls), members(src)
        self.traits = need(free_form, src, "traits", lenient)
        self.schema_id = v if type(v := get("schema_id")) is str else maybe(text, src, "schema_id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"traits": plain(self.traits), "schema_id": self.schema_id}
        return compact(known, self.additional_properties)
