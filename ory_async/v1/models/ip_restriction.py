"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("allowed_cidrs".split())


@define(kw_only=True, repr=False)
class IPRestriction(Model):
    """Schema `IPRestriction`."""

    allowed_cidrs: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IPRestriction:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.allowed_cidrs = None if (v := m[k := "allowed_cidrs"]) is None else many(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.allowed_cidrs) is not None:
            out["allowed_cidrs"] = v
        return out
