"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("GID UID".split())


@define(kw_only=True, repr=False)
class PluginConfigUser(Model):
    """The user that such a plug-in runs as; no part of Kratos.

    Schema `PluginConfigUser`: part of `PluginConfig`.
    """

    gid: int | None = None
    uid: int | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigUser:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.gid = v if (v := m["GID"]) is None or type(v) is int else integer(v)
            self.uid = v if (v := m["UID"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.gid) is not None:
            out["GID"] = v if type(v) is int else plain(v)
        if (v := self.uid) is not None:
            out["UID"] = v if type(v) is int else plain(v)
        return out


decode_plugin_config_user = PluginConfigUser.from_dict
