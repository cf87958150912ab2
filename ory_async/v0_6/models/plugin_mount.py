"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("Description Destination Name Options Settable Source Type".split())


@define(kw_only=True, repr=False)
class PluginMount(Model):
    """A folder that such a plug-in sees; no part of Kratos.

    Schema `PluginMount`: part of `PluginConfig`, `PluginSettings`.
    """

    description: str
    destination: str
    name: str
    options: list[str]
    settable: list[str]
    source: str
    type: str

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginMount:
        self = new(cls)
        try:
            m = src if len(src) == 7 else {**_ABSENT, **src}
            self.description = v if type(v := m["Description"]) is str else need(text, v, lenient)
            self.destination = v if type(v := m["Destination"]) is str else need(text, v, lenient)
            self.name = v if type(v := m["Name"]) is str else need(text, v, lenient)
            self.options = (
                missing(lenient) or [] if (v := m["Options"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.settable = (
                missing(lenient) or [] if (v := m["Settable"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.source = v if type(v := m["Source"]) is str else need(text, v, lenient)
            self.type = v if type(v := m["Type"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 7 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.description) is not None:
            out["Description"] = v if type(v) is str else plain(v)
        if (v := self.destination) is not None:
            out["Destination"] = v if type(v) is str else plain(v)
        if (v := self.name) is not None:
            out["Name"] = v if type(v) is str else plain(v)
        if (v := self.options) is not None:
            out["Options"] = plain(v)
        if (v := self.settable) is not None:
            out["Settable"] = plain(v)
        if (v := self.source) is not None:
            out["Source"] = v if type(v) is str else plain(v)
        if (v := self.type) is not None:
            out["Type"] = v if type(v) is str else plain(v)
        return out


decode_plugin_mount = PluginMount.from_dict
