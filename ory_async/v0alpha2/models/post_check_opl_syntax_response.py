"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe_list, members, plain, rest
from ory_async.v0alpha2.models.parse_error import ParseError

_KEYS = frozenset("errors".split())


@define(kw_only=True, repr=False)
class PostCheckOplSyntaxResponse(Model):
    """Schema `postCheckOplSyntaxResponse`."""

    errors: list[ParseError] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PostCheckOplSyntaxResponse:
        self, _ = cls.__new__(cls), members(src)
        self.errors = maybe_list(ParseError.from_dict, src, "errors", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"errors": plain(self.errors)}
        return compact(known, self.additional_properties)
