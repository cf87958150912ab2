"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, members, need, need_list, plain, rest, text
from ory_async.v0_6.models.plugin_device import PluginDevice

_KEYS = frozenset("AllowAllDevices Capabilities Devices".split())


@define(kw_only=True, repr=False)
class PluginConfigLinux(Model):
    """Schema `PluginConfigLinux`."""

    allow_all_devices: bool
    capabilities: list[str]
    devices: list[PluginDevice]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigLinux:
        self, get = cls.__new__(cls), members(src)
        self.allow_all_devices = (
            v if type(v := get("AllowAllDevices")) is bool else need(boolean, src, "AllowAllDevices", lenient)
        )
        self.capabilities = need_list(text, src, "Capabilities", lenient)
        self.devices = need_list(PluginDevice.from_dict, src, "Devices", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "AllowAllDevices": self.allow_all_devices,
            "Capabilities": plain(self.capabilities),
            "Devices": plain(self.devices),
        }
        return compact(known, self.additional_properties)
