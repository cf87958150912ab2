"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("Line column".split())


@define(kw_only=True, repr=False)
class SourcePosition(Model):
    """A place in the text of permission rules.

    Schema `SourcePosition`: part of `ParseError`.
    """

    line: int | None = None
    """Which row of the text it is."""
    column: int | None = None
    """Which character of that row."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SourcePosition:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.line = v if (v := m["Line"]) is None or type(v) is int else integer(v)
            self.column = v if (v := m["column"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.line) is not None:
            out["Line"] = v if type(v) is int else plain(v)
        if (v := self.column) is not None:
            out["column"] = v if type(v) is int else plain(v)
        return out


decode_source_position = SourcePosition.from_dict
