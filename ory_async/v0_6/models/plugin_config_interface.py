"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0_6.models.plugin_interface_type import PluginInterfaceType, decode_plugin_interface_type

_ABSENT: dict[str, Any] = dict.fromkeys("Socket Types".split())


@define(kw_only=True, repr=False)
class PluginConfigInterface(Model):
    """The socket by which such a plug-in is spoken to; no part of Kratos.

    Schema `PluginConfigInterface`: part of `PluginConfig`.
    """

    socket: str
    types: list[PluginInterfaceType]

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigInterface:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.socket = v if type(v := m["Socket"]) is str else need(text, v, lenient)
            self.types = (
                missing(lenient) or []
                if (v := m["Types"]) is None
                else []
                if v == []
                else many(decode_plugin_interface_type, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.socket) is not None:
            out["Socket"] = v if type(v) is str else plain(v)
        if (v := self.types) is not None:
            out["Types"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_plugin_config_interface = PluginConfigInterface.from_dict
