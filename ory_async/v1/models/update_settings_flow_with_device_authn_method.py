"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.update_settings_flow_with_device_authn_method_register import (
    UpdateSettingsFlowWithDeviceAuthnMethodRegister,
)
from ory_async.v1.models.update_settings_flow_with_device_authn_method_rotate_secret import (
    UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "csrf_token deviceauthn_register deviceauthn_remove method rotate_secret transient_payload".split()
)


@define(kw_only=True, repr=False)
class UpdateSettingsFlowWithDeviceAuthnMethod(Model):
    """Schema `updateSettingsFlowWithDeviceAuthnMethod`."""

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    deviceauthn_register: UpdateSettingsFlowWithDeviceAuthnMethodRegister | None = None
    deviceauthn_remove: str | None = None
    method: str = "deviceauthn"
    """Which method the submit uses, such as password or code."""
    rotate_secret: UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret | None = None
    transient_payload: dict[str, Any] | None = None
    """Free object handed to web hooks and mail templates, not stored."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateSettingsFlowWithDeviceAuthnMethod:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.csrf_token = v if (v := m[k := "csrf_token"]) is None or type(v) is str else text(v)
            self.deviceauthn_register = (
                None
                if (v := m[k := "deviceauthn_register"]) is None
                else UpdateSettingsFlowWithDeviceAuthnMethodRegister.from_dict(v, lenient)
            )
            self.deviceauthn_remove = v if (v := m[k := "deviceauthn_remove"]) is None or type(v) is str else text(v)
            self.method = v if type(v := m[k := "method"]) is str else need(text, v, lenient)
            self.rotate_secret = (
                None
                if (v := m[k := "rotate_secret"]) is None
                else UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret.from_dict(v, lenient)
            )
            self.transient_payload = None if (v := m[k := "transient_payload"]) is None else free_form(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.csrf_token) is not None:
            out["csrf_token"] = v
        if (v := self.deviceauthn_register) is not None:
            out["deviceauthn_register"] = v
        if (v := self.deviceauthn_remove) is not None:
            out["deviceauthn_remove"] = v
        if (v := self.method) is not None:
            out["method"] = v
        if (v := self.rotate_secret) is not None:
            out["rotate_secret"] = v
        if (v := self.transient_payload) is not None:
            out["transient_payload"] = v
        return out
