"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0_6.models.plugin_interface_type import PluginInterfaceType

_ABSENT: dict[str, Any] = dict.fromkeys("Socket Types".split())


@define(kw_only=True, repr=False)
class PluginConfigInterface(Model):
    """Schema `PluginConfigInterface`."""

    socket: str
    types: list[PluginInterfaceType]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigInterface:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.socket = v if type(v := m[k := "Socket"]) is str else need(text, v, lenient)
            self.types = (
                missing(lenient) or []
                if (v := m[k := "Types"]) is None
                else many(PluginInterfaceType.from_dict, v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.socket) is not None:
            out["Socket"] = v
        if (v := self.types) is not None:
            out["Types"] = v
        return out
