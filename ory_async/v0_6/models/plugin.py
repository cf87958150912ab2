"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0_6.models.plugin_config import PluginConfig
from ory_async.v0_6.models.plugin_settings import PluginSettings

_ABSENT: dict[str, Any] = dict.fromkeys("Config Enabled Name Settings Id PluginReference".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.config = missing(lenient) if (v := m[k := "Config"]) is None else PluginConfig.from_dict(v, lenient)
            self.enabled = v if type(v := m[k := "Enabled"]) is bool else need(boolean, v, lenient)
            self.name = v if type(v := m[k := "Name"]) is str else need(text, v, lenient)
            self.settings = (
                missing(lenient) if (v := m[k := "Settings"]) is None else PluginSettings.from_dict(v, lenient)
            )
            self.id = v if (v := m[k := "Id"]) is None or type(v) is str else text(v)
            self.plugin_reference = v if (v := m[k := "PluginReference"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.config) is not None:
            out["Config"] = v
        if (v := self.enabled) is not None:
            out["Enabled"] = v
        if (v := self.name) is not None:
            out["Name"] = v
        if (v := self.settings) is not None:
            out["Settings"] = v
        if (v := self.id) is not None:
            out["Id"] = v
        if (v := self.plugin_reference) is not None:
            out["PluginReference"] = v
        return out
