"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("Kind Path".split())


@define(kw_only=True, repr=False)
class ContainerChangeResponseItem(Model):
    """Schema `ContainerChangeResponseItem`."""

    kind: int
    path: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContainerChangeResponseItem:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.kind = v if type(v := m[k := "Kind"]) is int else need(integer, v, lenient)
            self.path = v if type(v := m[k := "Path"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.kind) is not None:
            out["Kind"] = v
        if (v := self.path) is not None:
            out["Path"] = v
        return out
