"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, new, rest
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("Line column".split())


@define(kw_only=True, repr=False)
class SourcePosition(Model):
    """Schema `SourcePosition`."""

    line: int | None = None
    column: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SourcePosition:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.line = v if (v := m[k := "Line"]) is None or type(v) is int else integer(v)
            self.column = v if (v := m[k := "column"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.line) is not None:
            out["Line"] = v
        if (v := self.column) is not None:
            out["column"] = v
        return out
