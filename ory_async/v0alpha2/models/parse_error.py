"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.source_position import SourcePosition, decode_source_position

_ABSENT: dict[str, Any] = dict.fromkeys("end message start".split())


@define(kw_only=True, repr=False)
class ParseError(Model):
    """A mistake in permission rules and where in the text it stands.

    Schema `ParseError`: part of `PostCheckOplSyntaxResponse`.
    """

    end: SourcePosition | None = None
    """Where the mistake ends."""
    message: str | None = None
    """Text for humans; may change, so do not compare it."""
    start: SourcePosition | None = None
    """Where the mistake begins."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ParseError:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.end = None if (v := m["end"]) is None else decode_source_position(v, lenient)
            self.message = v if (v := m["message"]) is None or type(v) is str else text(v)
            self.start = None if (v := m["start"]) is None else decode_source_position(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.end) is not None:
            out["end"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.message) is not None:
            out["message"] = v if type(v) is str else plain(v)
        if (v := self.start) is not None:
            out["start"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_parse_error = ParseError.from_dict
