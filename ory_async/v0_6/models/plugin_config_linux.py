"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, many, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0_6.models.plugin_device import PluginDevice

_ABSENT: dict[str, Any] = dict.fromkeys("AllowAllDevices Capabilities Devices".split())


@define(kw_only=True, repr=False)
class PluginConfigLinux(Model):
    """Schema `PluginConfigLinux`."""

    allow_all_devices: bool
    capabilities: list[str]
    devices: list[PluginDevice]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigLinux:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.allow_all_devices = v if type(v := m[k := "AllowAllDevices"]) is bool else need(boolean, v, lenient)
            self.capabilities = (
                missing(lenient) or [] if (v := m[k := "Capabilities"]) is None else many(text, v, lenient)
            )
            self.devices = (
                missing(lenient) or [] if (v := m[k := "Devices"]) is None else many(PluginDevice.from_dict, v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.allow_all_devices) is not None:
            out["AllowAllDevices"] = v
        if (v := self.capabilities) is not None:
            out["Capabilities"] = v
        if (v := self.devices) is not None:
            out["Devices"] = v
        return out
