"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest
from ory_async.v1.models.rotate_talos_key_body_mode import RotateTalosKeyBodyMode

_KEYS = frozenset("mode".split())


@define(kw_only=True, repr=False)
class RotateTalosKeyBody(Model):
    """Schema `rotateTalosKeyBody`."""

    mode: RotateTalosKeyBodyMode | str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RotateTalosKeyBody:
        self, _ = cls.__new__(cls), members(src)
        self.mode = maybe(RotateTalosKeyBodyMode.decode, src, "mode", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"mode": plain(self.mode)}
        return compact(known, self.additional_properties)
