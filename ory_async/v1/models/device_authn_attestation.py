"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.device_authn_android_key_description import DeviceAuthnAndroidKeyDescription
from ory_async.v1.models.device_authn_ios_attestation import DeviceAuthnIOSAttestation

_ABSENT: dict[str, Any] = dict.fromkeys("android ios".split())


@define(kw_only=True, repr=False)
class DeviceAuthnAttestation(Model):
    """Schema `deviceAuthnAttestation`."""

    android: DeviceAuthnAndroidKeyDescription | None = None
    ios: DeviceAuthnIOSAttestation | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnAttestation:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.android = (
                None if (v := m[k := "android"]) is None else DeviceAuthnAndroidKeyDescription.from_dict(v, lenient)
            )
            self.ios = None if (v := m[k := "ios"]) is None else DeviceAuthnIOSAttestation.from_dict(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.android) is not None:
            out["android"] = v
        if (v := self.ios) is not None:
            out["ios"] = v
        return out
