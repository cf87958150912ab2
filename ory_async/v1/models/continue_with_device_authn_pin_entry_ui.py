"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, plain, rest
from ory_async.v1.models.continue_with_device_authn_pin_entry_ui_action import ContinueWithDeviceAuthnPinEntryUiAction
from ory_async.v1.models.continue_with_device_authn_pin_entry_ui_data import ContinueWithDeviceAuthnPinEntryUiData

_KEYS = frozenset("data action".split())


@define(kw_only=True, repr=False)
class ContinueWithDeviceAuthnPinEntryUi(Model):
    """Schema `continueWithDeviceAuthnPinEntryUi`."""

    data: ContinueWithDeviceAuthnPinEntryUiData
    action: ContinueWithDeviceAuthnPinEntryUiAction | str = "show_pin_entry_ui"
    """What to do next, or what to do with the item; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithDeviceAuthnPinEntryUi:
        self, _ = cls.__new__(cls), members(src)
        self.data = need(ContinueWithDeviceAuthnPinEntryUiData.from_dict, src, "data", lenient)
        self.action = need(ContinueWithDeviceAuthnPinEntryUiAction.decode, src, "action", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"data": plain(self.data), "action": plain(self.action)}
        return compact(known, self.additional_properties)
