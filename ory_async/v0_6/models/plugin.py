"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, need, plain, rest, text
from ory_async.v0_6.models.plugin_config import PluginConfig
from ory_async.v0_6.models.plugin_settings import PluginSettings

_KEYS = frozenset("Config Enabled Name Settings Id PluginReference".split())


@define(kw_only=True, repr=False)
class Plugin(Model):
    """Schema `Plugin`."""

    config: PluginConfig
    enabled: bool
    name: str
    settings: PluginSettings
    id: str | None = None
    plugin_reference: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Plugin:
        self, get = cls.__new__(cls), members(src)
        self.config = need(PluginConfig.from_dict, src, "Config", lenient)
        self.enabled = v if type(v := get("Enabled")) is bool else need(boolean, src, "Enabled", lenient)
        self.name = v if type(v := get("Name")) is str else need(text, src, "Name", lenient)
        self.settings = need(PluginSettings.from_dict, src, "Settings", lenient)
        self.id = v if type(v := get("Id")) is str else maybe(text, src, "Id", lenient)
        self.plugin_reference = (
            v if type(v := get("PluginReference")) is str else maybe(text, src, "PluginReference", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "Config": plain(self.config),
            "Enabled": self.enabled,
            "Name": self.name,
            "Settings": plain(self.settings),
            "Id": self.id,
            "PluginReference": self.plugin_reference,
        }
        return compact(known, self.additional_properties)
