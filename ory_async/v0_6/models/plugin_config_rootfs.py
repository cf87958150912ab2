"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("diff_ids type".split())


@define(kw_only=True, repr=False)
class PluginConfigRootfs(Model):
    """The files that such a plug-in sees; no part of Kratos.

    Schema `PluginConfigRootfs`: part of `PluginConfig`.
    """

    diff_ids: list[str] | None = None
    type: str | None = None
    """Kind of the entry; unknown values stay strings."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigRootfs:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.diff_ids = None if (v := m["diff_ids"]) is None else [] if v == [] else many(text, v, lenient)
            self.type = v if (v := m["type"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.diff_ids) is not None:
            out["diff_ids"] = plain(v)
        if (v := self.type) is not None:
            out["type"] = v if type(v) is str else plain(v)
        return out


decode_plugin_config_rootfs = PluginConfigRootfs.from_dict
