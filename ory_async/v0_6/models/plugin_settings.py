"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0_6.models.plugin_device import PluginDevice
from ory_async.v0_6.models.plugin_mount import PluginMount

_ABSENT: dict[str, Any] = dict.fromkeys("Args Devices Env Mounts".split())


@define(kw_only=True, repr=False)
class PluginSettings(Model):
    """Schema `PluginSettings`."""

    args: list[str]
    devices: list[PluginDevice]
    env: list[str]
    mounts: list[PluginMount]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginSettings:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.args = missing(lenient) or [] if (v := m[k := "Args"]) is None else many(text, v, lenient)
            self.devices = (
                missing(lenient) or [] if (v := m[k := "Devices"]) is None else many(PluginDevice.from_dict, v, lenient)
            )
            self.env = missing(lenient) or [] if (v := m[k := "Env"]) is None else many(text, v, lenient)
            self.mounts = (
                missing(lenient) or [] if (v := m[k := "Mounts"]) is None else many(PluginMount.from_dict, v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.args) is not None:
            out["Args"] = v
        if (v := self.devices) is not None:
            out["Devices"] = v
        if (v := self.env) is not None:
            out["Env"] = v
        if (v := self.mounts) is not None:
            out["Mounts"] = v
        return out
