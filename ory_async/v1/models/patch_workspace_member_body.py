"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, new, rest
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("break_glass".split())


@define(kw_only=True, repr=False)
class PatchWorkspaceMemberBody(Model):
    """Schema `PatchWorkspaceMemberBody`."""

    break_glass: bool | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PatchWorkspaceMemberBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.break_glass = v if (v := m[k := "break_glass"]) is None or type(v) is bool else boolean(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.break_glass) is not None:
            out["break_glass"] = v
        return out
