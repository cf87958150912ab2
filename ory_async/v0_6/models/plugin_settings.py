"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, missing, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0_6.models.plugin_device import PluginDevice, decode_plugin_device
from ory_async.v0_6.models.plugin_mount import PluginMount, decode_plugin_mount

_ABSENT: dict[str, Any] = dict.fromkeys("Args Devices Env Mounts".split())


@define(kw_only=True, repr=False)
class PluginSettings(Model):
    """What a user has set on such a plug-in; no part of Kratos.

    Schema `PluginSettings`: part of `Plugin`.
    """

    args: list[str]
    devices: list[PluginDevice]
    env: list[str]
    mounts: list[PluginMount]

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginSettings:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.args = (
                missing(lenient) or [] if (v := m["Args"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.devices = (
                missing(lenient) or []
                if (v := m["Devices"]) is None
                else []
                if v == []
                else many(decode_plugin_device, v, lenient)
            )
            self.env = missing(lenient) or [] if (v := m["Env"]) is None else [] if v == [] else many(text, v, lenient)
            self.mounts = (
                missing(lenient) or []
                if (v := m["Mounts"]) is None
                else []
                if v == []
                else many(decode_plugin_mount, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.args) is not None:
            out["Args"] = plain(v)
        if (v := self.devices) is not None:
            out["Devices"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.env) is not None:
            out["Env"] = plain(v)
        if (v := self.mounts) is not None:
            out["Mounts"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_plugin_settings = PluginSettings.from_dict
