"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, new, rest
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("GID UID".split())


@define(kw_only=True, repr=False)
class PluginConfigUser(Model):
    """Schema `PluginConfigUser`."""

    gid: int | None = None
    uid: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigUser:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.gid = v if (v := m[k := "GID"]) is None or type(v) is int else integer(v)
            self.uid = v if (v := m[k := "UID"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.gid) is not None:
            out["GID"] = v
        if (v := self.uid) is not None:
            out["UID"] = v
        return out
