"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("Description Name Settable Value".split())


@define(kw_only=True, repr=False)
class PluginConfigArgs(Model):
    """Schema `PluginConfigArgs`."""

    description: str
    name: str
    settable: list[str]
    value: list[str]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigArgs:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.description = v if type(v := m[k := "Description"]) is str else need(text, v, lenient)
            self.name = v if type(v := m[k := "Name"]) is str else need(text, v, lenient)
            self.settable = missing(lenient) or [] if (v := m[k := "Settable"]) is None else many(text, v, lenient)
            self.value = missing(lenient) or [] if (v := m[k := "Value"]) is None else many(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.description) is not None:
            out["Description"] = v
        if (v := self.name) is not None:
            out["Name"] = v
        if (v := self.settable) is not None:
            out["Settable"] = v
        if (v := self.value) is not None:
            out["Value"] = v
        return out
