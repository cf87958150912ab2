"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.continue_with_device_authn_pin_entry_ui_action import (
    ContinueWithDeviceAuthnPinEntryUiAction,
    decode_continue_with_device_authn_pin_entry_ui_action,
)
from ory_async.v1.models.continue_with_device_authn_pin_entry_ui_data import ContinueWithDeviceAuthnPinEntryUiData

_ABSENT: dict[str, Any] = dict.fromkeys("data action".split())


@define(kw_only=True, repr=False)
class ContinueWithDeviceAuthnPinEntryUi(Model):
    """Schema `continueWithDeviceAuthnPinEntryUi`."""

    data: ContinueWithDeviceAuthnPinEntryUiData
    action: ContinueWithDeviceAuthnPinEntryUiAction | str = "show_pin_entry_ui"
    """What to do next, or what to do with the item; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithDeviceAuthnPinEntryUi:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.data = (
                missing(lenient)
                if (v := m[k := "data"]) is None
                else ContinueWithDeviceAuthnPinEntryUiData.from_dict(v, lenient)
            )
            self.action = (
                missing(lenient)
                if (v := m[k := "action"]) is None
                else decode_continue_with_device_authn_pin_entry_ui_action(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.data) is not None:
            out["data"] = v
        if (v := self.action) is not None:
            out["action"] = v
        return out
