"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("code message".split())


@define(kw_only=True, repr=False)
class Warning(Model):
    """Something the server accepted but finds doubtful.

    Schema `Warning`: part of `SuccessfulProjectUpdate`.
    """

    code: int | None = None
    """One-time code, or the number of an error."""
    message: str | None = None
    """Text for humans; may change, so do not compare it."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Warning:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.code = v if (v := m["code"]) is None or type(v) is int else integer(v)
            self.message = v if (v := m["message"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.code) is not None:
            out["code"] = v if type(v) is int else plain(v)
        if (v := self.message) is not None:
            out["message"] = v if type(v) is str else plain(v)
        return out


decode_warning = Warning.from_dict
