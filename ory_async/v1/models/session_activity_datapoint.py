"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("country failed succeeded".split())


@define(kw_only=True, repr=False)
class SessionActivityDatapoint(Model):
    """How many sign-ins of one country went well and how many failed.

    Schema `SessionActivityDatapoint`: part of `GetSessionActivity`.
    """

    country: str
    failed: int
    succeeded: int

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SessionActivityDatapoint:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.country = v if type(v := m["country"]) is str else need(text, v, lenient)
            self.failed = v if type(v := m["failed"]) is int else need(integer, v, lenient)
            self.succeeded = v if type(v := m["succeeded"]) is int else need(integer, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.country) is not None:
            out["country"] = v if type(v) is str else plain(v)
        if (v := self.failed) is not None:
            out["failed"] = v if type(v) is int else plain(v)
        if (v := self.succeeded) is not None:
            out["succeeded"] = v if type(v) is int else plain(v)
        return out


decode_session_activity_datapoint = SessionActivityDatapoint.from_dict
