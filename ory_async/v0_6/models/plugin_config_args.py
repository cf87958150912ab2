"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("Description Name Settable Value".split())


@define(kw_only=True, repr=False)
class PluginConfigArgs(Model):
    """Arguments that such a plug-in takes; no part of Kratos.

    Schema `PluginConfigArgs`: part of `PluginConfig`.
    """

    description: str
    name: str
    settable: list[str]
    value: list[str]

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigArgs:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.description = v if type(v := m["Description"]) is str else need(text, v, lenient)
            self.name = v if type(v := m["Name"]) is str else need(text, v, lenient)
            self.settable = (
                missing(lenient) or [] if (v := m["Settable"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.value = (
                missing(lenient) or [] if (v := m["Value"]) is None else [] if v == [] else many(text, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.description) is not None:
            out["Description"] = v if type(v) is str else plain(v)
        if (v := self.name) is not None:
            out["Name"] = v if type(v) is str else plain(v)
        if (v := self.settable) is not None:
            out["Settable"] = plain(v)
        if (v := self.value) is not None:
            out["Value"] = plain(v)
        return out


decode_plugin_config_args = PluginConfigArgs.from_dict
