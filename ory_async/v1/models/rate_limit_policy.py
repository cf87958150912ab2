"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("quota unit window".split())


@define(kw_only=True, repr=False)
class RateLimitPolicy(Model):
    """Schema `RateLimitPolicy`."""

    quota: str | None = None
    unit: str | None = None
    window: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RateLimitPolicy:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.quota = v if (v := m[k := "quota"]) is None or type(v) is str else text(v)
            self.unit = v if (v := m[k := "unit"]) is None or type(v) is str else text(v)
            self.window = v if (v := m[k := "window"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.quota) is not None:
            out["quota"] = v
        if (v := self.unit) is not None:
            out["unit"] = v
        if (v := self.window) is not None:
            out["window"] = v
        return out
