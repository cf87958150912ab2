"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.source_position import SourcePosition

_ABSENT: dict[str, Any] = dict.fromkeys("end message start".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.end = None if (v := m[k := "end"]) is None else SourcePosition.from_dict(v, lenient)
            self.message = v if (v := m[k := "message"]) is None or type(v) is str else text(v)
            self.start = None if (v := m[k := "start"]) is None else SourcePosition.from_dict(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.end) is not None:
            out["end"] = v
        if (v := self.message) is not None:
            out["message"] = v
        if (v := self.start) is not None:
            out["start"] = v
        return out
