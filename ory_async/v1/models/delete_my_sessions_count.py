"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("count".split())


@define(kw_only=True, repr=False)
class DeleteMySessionsCount(Model):
    """How many other sessions of the user were ended; the one that asked goes on.

    Schema `deleteMySessionsCount`: answer of `disable_my_other_sessions`.
    """

    count: int | None = None
    """How many sessions were ended."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeleteMySessionsCount:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.count = v if (v := m["count"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.count) is not None:
            out["count"] = v if type(v) is int else plain(v)
        return out


decode_delete_my_sessions_count = DeleteMySessionsCount.from_dict
