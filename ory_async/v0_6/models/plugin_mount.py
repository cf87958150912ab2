"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("Description Destination Name Options Settable Source Type".split())


@define(kw_only=True, repr=False)
class PluginMount(Model):
    """Schema `PluginMount`."""

    description: str
    destination: str
    name: str
    options: list[str]
    settable: list[str]
    source: str
    type: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginMount:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.description = v if type(v := m[k := "Description"]) is str else need(text, v, lenient)
            self.destination = v if type(v := m[k := "Destination"]) is str else need(text, v, lenient)
            self.name = v if type(v := m[k := "Name"]) is str else need(text, v, lenient)
            self.options = missing(lenient) or [] if (v := m[k := "Options"]) is None else many(text, v, lenient)
            self.settable = missing(lenient) or [] if (v := m[k := "Settable"]) is None else many(text, v, lenient)
            self.source = v if type(v := m[k := "Source"]) is str else need(text, v, lenient)
            self.type = v if type(v := m[k := "Type"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.description) is not None:
            out["Description"] = v
        if (v := self.destination) is not None:
            out["Destination"] = v
        if (v := self.name) is not None:
            out["Name"] = v
        if (v := self.options) is not None:
            out["Options"] = v
        if (v := self.settable) is not None:
            out["Settable"] = v
        if (v := self.source) is not None:
            out["Source"] = v
        if (v := self.type) is not None:
            out["Type"] = v
        return out
