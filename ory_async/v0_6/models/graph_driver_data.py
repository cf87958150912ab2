"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, each, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("Data Name".split())


@define(kw_only=True, repr=False)
class GraphDriverData(Model):
    """Schema `GraphDriverData`."""

    data: dict[str, str]
    name: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GraphDriverData:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.data = missing(lenient) if (v := m[k := "Data"]) is None else each(text, v, lenient)
            self.name = v if type(v := m[k := "Name"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.data) is not None:
            out["Data"] = v
        if (v := self.name) is not None:
            out["Name"] = v
        return out
