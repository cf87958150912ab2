"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, plain, rest
from ory_async.v1.models.continue_with_settings_ui_action import ContinueWithSettingsUiAction
from ory_async.v1.models.continue_with_settings_ui_flow import ContinueWithSettingsUiFlow

_KEYS = frozenset("flow action".split())


@define(kw_only=True, repr=False)
class ContinueWithSettingsUi(Model):
    """Schema `continueWithSettingsUi`."""

    flow: ContinueWithSettingsUiFlow
    """The flow as it stands after the step."""
    action: ContinueWithSettingsUiAction | str = "show_settings_ui"
    """What to do next, or what to do with the item; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithSettingsUi:
        self, _ = cls.__new__(cls), members(src)
        self.flow = need(ContinueWithSettingsUiFlow.from_dict, src, "flow", lenient)
        self.action = need(ContinueWithSettingsUiAction.decode, src, "action", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"flow": plain(self.flow), "action": plain(self.action)}
        return compact(known, self.additional_properties)
