"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, plain, rest, text
from ory_async.v0alpha2.models.relation_tuple import RelationTuple

_KEYS = frozenset("next_page_token relation_tuples".split())


@define(kw_only=True, repr=False)
class GetRelationTuplesResponse(Model):
    """Schema `getRelationTuplesResponse`."""

    next_page_token: str | None = None
    """Token of the next page; empty at the end."""
    relation_tuples: list[RelationTuple] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetRelationTuplesResponse:
        self, get = cls.__new__(cls), members(src)
        self.next_page_token = (
            v if type(v := get("next_page_token")) is str else maybe(text, src, "next_page_token", lenient)
        )
        self.relation_tuples = maybe_list(RelationTuple.from_dict, src, "relation_tuples", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"next_page_token": self.next_page_token, "relation_tuples": plain(self.relation_tuples)}
        return compact(known, self.additional_properties)
