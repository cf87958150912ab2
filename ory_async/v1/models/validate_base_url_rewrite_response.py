"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("valid reason".split())


@define(kw_only=True, repr=False)
class ValidateBaseURLRewriteResponse(Model):
    """Is that host name right, and if not why?

    Schema `validateBaseURLRewriteResponse`.
    """

    valid: bool
    reason: str | None = None
    """Why, in words for developers."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ValidateBaseURLRewriteResponse:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.valid = v if type(v := m["valid"]) is bool else need(boolean, v, lenient)
            self.reason = v if (v := m["reason"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.valid) is not None:
            out["valid"] = v if type(v) is bool else plain(v)
        if (v := self.reason) is not None:
            out["reason"] = v if type(v) is str else plain(v)
        return out


decode_validate_base_url_rewrite_response = ValidateBaseURLRewriteResponse.from_dict
