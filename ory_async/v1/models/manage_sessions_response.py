"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, integer, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("more processed".split())


@define(kw_only=True, repr=False)
class ManageSessionsResponse(Model):
    """How many sessions were dealt with, and whether the call has to be made again for the rest.

    Schema `manageSessionsResponse`: answer of `manage_sessions`.
    """

    more: bool | None = None
    """Whether another call is needed to finish."""
    processed: int | None = None
    """How many sessions were dealt with by this call."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ManageSessionsResponse:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.more = v if (v := m["more"]) is None or type(v) is bool else boolean(v)
            self.processed = v if (v := m["processed"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.more) is not None:
            out["more"] = v if type(v) is bool else plain(v)
        if (v := self.processed) is not None:
            out["processed"] = v if type(v) is int else plain(v)
        return out


decode_manage_sessions_response = ManageSessionsResponse.from_dict
