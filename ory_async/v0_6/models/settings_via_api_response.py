"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, plain, rest
from ory_async.v0_6.models.identity import Identity
from ory_async.v0_6.models.settings_flow import SettingsFlow

_KEYS = frozenset("flow identity".split())


@define(kw_only=True, repr=False)
class SettingsViaApiResponse(Model):
    """Schema `settingsViaApiResponse`."""

    flow: SettingsFlow
    """The flow as it stands after the step."""
    identity: Identity
    """The user; missing when not asked for or when a second factor is due."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SettingsViaApiResponse:
        self, _ = cls.__new__(cls), members(src)
        self.flow = need(SettingsFlow.from_dict, src, "flow", lenient)
        self.identity = need(Identity.from_dict, src, "identity", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"flow": plain(self.flow), "identity": plain(self.identity)}
        return compact(known, self.additional_properties)
