"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.update_settings_flow_with_device_authn_method_register import (
    UpdateSettingsFlowWithDeviceAuthnMethodRegister,
    decode_update_settings_flow_with_device_authn_method_register,
)
from ory_async.v1.models.update_settings_flow_with_device_authn_method_rotate_secret import (
    UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret,
    decode_update_settings_flow_with_device_authn_method_rotate_secret,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "csrf_token deviceauthn_register deviceauthn_remove method rotate_secret transient_payload".split()
)


@define(kw_only=True, repr=False)
class UpdateSettingsFlowWithDeviceAuthnMethod(Model):
    """Add or remove the key of a phone, or renew the secret behind its PIN.

    Schema `updateSettingsFlowWithDeviceAuthnMethod`: one of `UpdateSettingsFlowBody`.
    """

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    deviceauthn_register: UpdateSettingsFlowWithDeviceAuthnMethodRegister | None = None
    """The key to add."""
    deviceauthn_remove: str | None = None
    """Id of the key to take away."""
    method: str = "deviceauthn"
    """Which method the submit uses, such as password or code."""
    rotate_secret: UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret | None = None
    """What lets the secret behind the PIN be renewed."""
    transient_payload: dict[str, Any] | None = None
    """Free object handed to web hooks and mail templates, not stored."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateSettingsFlowWithDeviceAuthnMethod:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.csrf_token = v if (v := m["csrf_token"]) is None or type(v) is str else text(v)
            self.deviceauthn_register = (
                None
                if (v := m["deviceauthn_register"]) is None
                else decode_update_settings_flow_with_device_authn_method_register(v, lenient)
            )
            self.deviceauthn_remove = v if (v := m["deviceauthn_remove"]) is None or type(v) is str else text(v)
            self.method = v if type(v := m["method"]) is str else need(text, v, lenient)
            self.rotate_secret = (
                None
                if (v := m["rotate_secret"]) is None
                else decode_update_settings_flow_with_device_authn_method_rotate_secret(v, lenient)
            )
            self.transient_payload = None if (v := m["transient_payload"]) is None else free_form(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.csrf_token) is not None:
            out["csrf_token"] = v if type(v) is str else plain(v)
        if (v := self.deviceauthn_register) is not None:
            out["deviceauthn_register"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.deviceauthn_remove) is not None:
            out["deviceauthn_remove"] = v if type(v) is str else plain(v)
        if (v := self.method) is not None:
            out["method"] = v if type(v) is str else plain(v)
        if (v := self.rotate_secret) is not None:
            out["rotate_secret"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.transient_payload) is not None:
            out["transient_payload"] = plain(v)
        return out


decode_update_settings_flow_with_device_authn_method = UpdateSettingsFlowWithDeviceAuthnMethod.from_dict
