"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest
from ory_async.v1.models.device_authn_android_key_description import DeviceAuthnAndroidKeyDescription
from ory_async.v1.models.device_authn_ios_attestation import DeviceAuthnIOSAttestation

_KEYS = frozenset("android ios".split())


@define(kw_only=True, repr=False)
class DeviceAuthnAttestation(Model):
    """Schema `deviceAuthnAttestation`."""

    android: DeviceAuthnAndroidKeyDescription | None = None
    ios: DeviceAuthnIOSAttestation | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnAttestation:
        self, _ = cls.__new__(cls), members(src)
        self.android = maybe(DeviceAuthnAndroidKeyDescription.from_dict, src, "android", lenient)
        self.ios = maybe(DeviceAuthnIOSAttestation.from_dict, src, "ios", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"android": plain(self.android), "ios": plain(self.ios)}
        return compact(known, self.additional_properties)
