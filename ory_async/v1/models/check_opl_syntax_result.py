"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.parse_error import ParseError, decode_parse_error

_ABSENT: dict[str, Any] = dict.fromkeys("errors".split())


@define(kw_only=True, repr=False)
class CheckOplSyntaxResult(Model):
    """The mistakes in permission rules; an empty list means that there are none.

    Schema `checkOplSyntaxResult`: answer of `check_opl_syntax`.
    """

    errors: list[ParseError] | None = None
    """The mistakes; none if the rules can be used."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CheckOplSyntaxResult:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.errors = (
                None if (v := m["errors"]) is None else [] if v == [] else many(decode_parse_error, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.errors) is not None:
            out["errors"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_check_opl_syntax_result = CheckOplSyntaxResult.from_dict
