"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("link x-total-count".split())


@define(kw_only=True, repr=False)
class TokenPaginationHeaders(Model):
    """How an answer names its neighbours and counts the rows.

    Schema `tokenPaginationHeaders`.
    """

    link: str | None = None
    x_total_count: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TokenPaginationHeaders:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.link = v if (v := m["link"]) is None or type(v) is str else text(v)
            self.x_total_count = v if (v := m["x-total-count"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.link) is not None:
            out["link"] = v if type(v) is str else plain(v)
        if (v := self.x_total_count) is not None:
            out["x-total-count"] = v if type(v) is str else plain(v)
        return out


decode_token_pagination_headers = TokenPaginationHeaders.from_dict
