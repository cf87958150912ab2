"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("quota unit window".split())


@define(kw_only=True, repr=False)
class RateLimitPolicy(Model):
    """How many uses of a key are allowed in which time.

    Schema `RateLimitPolicy`: part of `AdminRotateIssuedApiKeyBody`, `ImportApiKeyRequest`, `ImportedApiKey` and 5
    more.
    """

    quota: str | None = None
    unit: str | None = None
    window: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RateLimitPolicy:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.quota = v if (v := m["quota"]) is None or type(v) is str else text(v)
            self.unit = v if (v := m["unit"]) is None or type(v) is str else text(v)
            self.window = v if (v := m["window"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.quota) is not None:
            out["quota"] = v if type(v) is str else plain(v)
        if (v := self.unit) is not None:
            out["unit"] = v if type(v) is str else plain(v)
        if (v := self.window) is not None:
            out["window"] = v if type(v) is str else plain(v)
        return out


decode_rate_limit_policy = RateLimitPolicy.from_dict
