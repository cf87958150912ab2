"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.relation_tuple import RelationTuple

_ABSENT: dict[str, Any] = dict.fromkeys("next_page_token relation_tuples".split())


@define(kw_only=True, repr=False)
class GetRelationTuplesResponse(Model):
    """Schema `getRelationTuplesResponse`."""

    next_page_token: str | None = None
    """Token of the next page; empty at the end."""
    relation_tuples: list[RelationTuple] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetRelationTuplesResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.next_page_token = v if (v := m[k := "next_page_token"]) is None or type(v) is str else text(v)
            self.relation_tuples = (
                None if (v := m[k := "relation_tuples"]) is None else many(RelationTuple.from_dict, v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.next_page_token) is not None:
            out["next_page_token"] = v
        if (v := self.relation_tuples) is not None:
            out["relation_tuples"] = v
        return out
