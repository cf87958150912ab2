"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, missing, need, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.continue_with_device_authn_pin_entry_ui_action import (
    ContinueWithDeviceAuthnPinEntryUiAction,
    decode_continue_with_device_authn_pin_entry_ui_action,
    known_continue_with_device_authn_pin_entry_ui_action,
)
from ory_async.v1.models.continue_with_device_authn_pin_entry_ui_data import (
    ContinueWithDeviceAuthnPinEntryUiData,
    decode_continue_with_device_authn_pin_entry_ui_data,
)

_ABSENT: dict[str, Any] = dict.fromkeys("data action".split())


@define(kw_only=True, repr=False)
class ContinueWithDeviceAuthnPinEntryUi(Model):
    """Ask for the PIN of the sign-in key on this phone before going on.

    Schema `continueWithDeviceAuthnPinEntryUi`: one of `ContinueWith`.
    """

    data: ContinueWithDeviceAuthnPinEntryUiData
    """What the phone and its PIN open."""
    action: ContinueWithDeviceAuthnPinEntryUiAction | str = "show_pin_entry_ui"
    """What to do next, or what to do with the item; unknown values stay strings."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithDeviceAuthnPinEntryUi:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.data = (
                missing(lenient)
                if (v := m["data"]) is None
                else decode_continue_with_device_authn_pin_entry_ui_data(v, lenient)
            )
            self.action = (
                known_continue_with_device_authn_pin_entry_ui_action(v, v)
                if type(v := m["action"]) is str
                else need(decode_continue_with_device_authn_pin_entry_ui_action, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.data) is not None:
            out["data"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.action) is not None:
            out["action"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_continue_with_device_authn_pin_entry_ui = ContinueWithDeviceAuthnPinEntryUi.from_dict
