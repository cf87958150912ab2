"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0_6.models.plugin_device import PluginDevice, decode_plugin_device

_ABSENT: dict[str, Any] = dict.fromkeys("AllowAllDevices Capabilities Devices".split())


@define(kw_only=True, repr=False)
class PluginConfigLinux(Model):
    """Rights that such a plug-in has on Linux; no part of Kratos.

    Schema `PluginConfigLinux`: part of `PluginConfig`.
    """

    allow_all_devices: bool
    capabilities: list[str]
    devices: list[PluginDevice]

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigLinux:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.allow_all_devices = v if type(v := m["AllowAllDevices"]) is bool else need(boolean, v, lenient)
            self.capabilities = (
                missing(lenient) or []
                if (v := m["Capabilities"]) is None
                else []
                if v == []
                else many(text, v, lenient)
            )
            self.devices = (
                missing(lenient) or []
                if (v := m["Devices"]) is None
                else []
                if v == []
                else many(decode_plugin_device, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.allow_all_devices) is not None:
            out["AllowAllDevices"] = v if type(v) is bool else plain(v)
        if (v := self.capabilities) is not None:
            out["Capabilities"] = plain(v)
        if (v := self.devices) is not None:
            out["Devices"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_plugin_config_linux = PluginConfigLinux.from_dict
