"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.rotate_talos_key_body_mode import RotateTalosKeyBodyMode, decode_rotate_talos_key_body_mode

_ABSENT: dict[str, Any] = dict.fromkeys("mode".split())


@define(kw_only=True, repr=False)
class RotateTalosKeyBody(Model):
    """Schema `rotateTalosKeyBody`."""

    mode: RotateTalosKeyBodyMode | str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RotateTalosKeyBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.mode = None if (v := m[k := "mode"]) is None else decode_rotate_talos_key_body_mode(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.mode) is not None:
            out["mode"] = v
        return out
