"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need_list, plain, rest, text
from ory_async.v0_6.models.plugin_device import PluginDevice
from ory_async.v0_6.models.plugin_mount import PluginMount

_KEYS = frozenset("Args Devices Env Mounts".split())


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
        self, _ = cls.__new__(cls), members(src)
        self.args = need_list(text, src, "Args", lenient)
        self.devices = need_list(PluginDevice.from_dict, src, "Devices", lenient)
        self.env = need_list(text, src, "Env", lenient)
        self.mounts = need_list(PluginMount.from_dict, src, "Mounts", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "Args": plain(self.args),
            "Devices": plain(self.devices),
            "Env": plain(self.env),
            "Mounts": plain(self.mounts),
        }
        return compact(known, self.additional_properties)
