"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest, text
from ory_async.v0alpha2.models.source_position import SourcePosition

_KEYS = frozenset("end message start".split())


@define(kw_only=True, repr=False)
class ParseError(Model):
    """Schema `ParseError`."""

    end: SourcePosition | None = None
    message: str | None = None
    """Text for humans; may change, so do not compare it."""
    start: SourcePosition | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ParseError:
        self, get = cls.__new__(cls), members(src)
        self.end = maybe(SourcePosition.from_dict, src, "end", lenient)
        self.message = v if type(v := get("message")) is str else maybe(text, src, "message", lenient)
        self.start = maybe(SourcePosition.from_dict, src, "start", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"end": plain(self.end), "message": self.message, "start": plain(self.start)}
        return compact(known, self.additional_properties)
