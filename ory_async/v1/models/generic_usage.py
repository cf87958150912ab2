"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("additional_price included_usage".split())


@define(kw_only=True, repr=False)
class GenericUsage(Model):
    """Schema `GenericUsage`."""

    additional_price: str
    included_usage: int
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GenericUsage:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.additional_price = v if type(v := m[k := "additional_price"]) is str else need(text, v, lenient)
            self.included_usage = v if type(v := m[k := "included_usage"]) is int else need(integer, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.additional_price) is not None:
            out["additional_price"] = v
        if (v := self.included_usage) is not None:
            out["included_usage"] = v
        return out
