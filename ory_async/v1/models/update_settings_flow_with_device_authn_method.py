"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, members, need, plain, rest, text
from ory_async.v1.models.update_settings_flow_with_device_authn_method_register import (
    UpdateSettingsFlowWithDeviceAuthnMethodRegister,
)
from ory_async.v1.models.update_settings_flow_with_device_authn_method_rotate_secret import (
    UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret,
)

_KEYS = frozenset("csrf_token deviceauthn_register deviceauthn_remove method rotate_secret transient_payload".split())


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
        self, get = cls.__new__(cls), members(src)
        self.csrf_token = v if type(v := get("csrf_token")) is str else maybe(text, src, "csrf_token", lenient)
        self.deviceauthn_register = maybe(
            UpdateSettingsFlowWithDeviceAuthnMethodRegister.from_dict, src, "deviceauthn_register", lenient
        )
        self.deviceauthn_remove = (
            v if type(v := get("deviceauthn_remove")) is str else maybe(text, src, "deviceauthn_remove", lenient)
        )
        self.method = v if type(v := get("method")) is str else need(text, src, "method", lenient)
        self.rotate_secret = maybe(
            UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret.from_dict, src, "rotate_secret", lenient
        )
        self.transient_payload = maybe(free_form, src, "transient_payload", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "csrf_token": self.csrf_token,
            "deviceauthn_register": plain(self.deviceauthn_register),
            "deviceauthn_remove": self.deviceauthn_remove,
            "method": self.method,
            "rotate_secret": plain(self.rotate_secret),
            "transient_payload": plain(self.transient_payload),
        }
        return compact(known, self.additional_properties)
