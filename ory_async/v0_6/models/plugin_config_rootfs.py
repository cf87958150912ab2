"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("diff_ids type".split())


@define(kw_only=True, repr=False)
class PluginConfigRootfs(Model):
    """Schema `PluginConfigRootfs`."""

    diff_ids: list[str] | None = None
    type: str | None = None
    """Kind of the entry; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfigRootfs:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.diff_ids = None if (v := m[k := "diff_ids"]) is None else many(text, v, lenient)
            self.type = v if (v := m[k := "type"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.diff_ids) is not None:
            out["diff_ids"] = v
        if (v := self.type) is not None:
            out["type"] = v
        return out
