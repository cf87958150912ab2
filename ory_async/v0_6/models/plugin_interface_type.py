"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("Capability Prefix Version".split())


@define(kw_only=True, repr=False)
class PluginInterfaceType(Model):
    """What such a plug-in can do; no part of Kratos.

    Schema `PluginInterfaceType`: part of `PluginConfigInterface`.
    """

    capability: str
    prefix: str
    version: str

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginInterfaceType:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.capability = v if type(v := m["Capability"]) is str else need(text, v, lenient)
            self.prefix = v if type(v := m["Prefix"]) is str else need(text, v, lenient)
            self.version = v if type(v := m["Version"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.capability) is not None:
            out["Capability"] = v if type(v) is str else plain(v)
        if (v := self.prefix) is not None:
            out["Prefix"] = v if type(v) is str else plain(v)
        if (v := self.version) is not None:
            out["Version"] = v if type(v) is str else plain(v)
        return out


decode_plugin_interface_type = PluginInterfaceType.from_dict
