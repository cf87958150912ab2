"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0_6.models.plugin_config import PluginConfig, decode_plugin_config
from ory_async.v0_6.models.plugin_settings import PluginSettings, decode_plugin_settings

_ABSENT: dict[str, Any] = dict.fromkeys("Config Enabled Name Settings Id PluginReference".split())


@define(kw_only=True, repr=False)
class Plugin(Model):
    """A plug-in of a container engine; no part of Kratos.

    Schema `Plugin`.
    """

    config: PluginConfig
    enabled: bool
    name: str
    settings: PluginSettings
    id: str | None = None
    plugin_reference: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Plugin:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.config = missing(lenient) if (v := m["Config"]) is None else decode_plugin_config(v, lenient)
            self.enabled = v if type(v := m["Enabled"]) is bool else need(boolean, v, lenient)
            self.name = v if type(v := m["Name"]) is str else need(text, v, lenient)
            self.settings = missing(lenient) if (v := m["Settings"]) is None else decode_plugin_settings(v, lenient)
            self.id = v if (v := m["Id"]) is None or type(v) is str else text(v)
            self.plugin_reference = v if (v := m["PluginReference"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.config) is not None:
            out["Config"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.enabled) is not None:
            out["Enabled"] = v if type(v) is bool else plain(v)
        if (v := self.name) is not None:
            out["Name"] = v if type(v) is str else plain(v)
        if (v := self.settings) is not None:
            out["Settings"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.id) is not None:
            out["Id"] = v if type(v) is str else plain(v)
        if (v := self.plugin_reference) is not None:
            out["PluginReference"] = v if type(v) is str else plain(v)
        return out


decode_plugin = Plugin.from_dict
