"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, need, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("allowed".split())


@define(kw_only=True, repr=False)
class GetCheckResponse(Model):
    """The verdict of Keto on one question.

    Schema `getCheckResponse`: answer of `get_check_mirror_status`, `post_check_mirror_status`, `get_check`,
    `post_check`; error of `get_check_mirror_status`, `post_check_mirror_status`.
    """

    allowed: bool
    """Whether the subject has the relation."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetCheckResponse:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.allowed = v if type(v := m["allowed"]) is bool else need(boolean, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.allowed) is not None:
            out["allowed"] = v if type(v) is bool else plain(v)
        return out


decode_get_check_response = GetCheckResponse.from_dict
