"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, integer, maybe, maybe_list, members, need, plain, rest, text
from ory_async.v1.models.user_verification import UserVerification

_KEYS = frozenset(
    "device_name version attestation_ios certificate_chain_android pin_protected transport_public_key "
    "user_verification".split()
)


@define(kw_only=True, repr=False)
class UpdateSettingsFlowWithDeviceAuthnMethodRegister(Model):
    """Schema `updateSettingsFlowWithDeviceAuthnMethodRegister`."""

    device_name: str
    version: int
    attestation_ios: str | None = None
    certificate_chain_android: list[str] | None = None
    pin_protected: bool | None = None
    transport_public_key: str | None = None
    user_verification: UserVerification | str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateSettingsFlowWithDeviceAuthnMethodRegister:
        self, get = cls.__new__(cls), members(src)
        self.device_name = v if type(v := get("device_name")) is str else need(text, src, "device_name", lenient)
        self.version = v if type(v := get("version")) is int else need(integer, src, "version", lenient)
        self.attestation_ios = (
            v if type(v := get("attestation_ios")) is str else maybe(text, src, "attestation_ios", lenient)
        )
        self.certificate_chain_android = maybe_list(text, src, "certificate_chain_android", lenient)
        self.pin_protected = (
            v if type(v := get("pin_protected")) is bool else maybe(boolean, src, "pin_protected", lenient)
        )
        self.transport_public_key = maybe(text, src, "transport_public_key", lenient)
        self.user_verification = maybe(UserVerification.decode, src, "user_verification", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "device_name": self.device_name,
            "version": self.version,
            "attestation_ios": self.attestation_ios,
            "certificate_chain_android": plain(self.certificate_chain_android),
            "pin_protected": self.pin_protected,
            "transport_public_key": self.transport_public_key,
            "user_verification": plain(self.user_verification),
        }
        return compact(known, self.additional_properties)
