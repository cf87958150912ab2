"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, plain, rest
from ory_async.v1.models.device_authn_android_authorization_list import DeviceAuthnAndroidAuthorizationList

_KEYS = frozenset(
    "attestation_security_level attestation_version keymaster_security_level keymaster_version software_enforced "
    "tee_enforced".split()
)


@define(kw_only=True, repr=False)
class DeviceAuthnAndroidKeyDescription(Model):
    """Schema `deviceAuthnAndroidKeyDescription`."""

    attestation_security_level: int | None = None
    attestation_version: int | None = None
    keymaster_security_level: int | None = None
    keymaster_version: int | None = None
    software_enforced: DeviceAuthnAndroidAuthorizationList | None = None
    tee_enforced: DeviceAuthnAndroidAuthorizationList | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnAndroidKeyDescription:
        self, get = cls.__new__(cls), members(src)
        self.attestation_security_level = maybe(integer, src, "attestation_security_level", lenient)
        self.attestation_version = (
            v if type(v := get("attestation_version")) is int else maybe(integer, src, "attestation_version", lenient)
        )
        self.keymaster_security_level = maybe(integer, src, "keymaster_security_level", lenient)
        self.keymaster_version = (
            v if type(v := get("keymaster_version")) is int else maybe(integer, src, "keymaster_version", lenient)
        )
        self.software_enforced = maybe(DeviceAuthnAndroidAuthorizationList.from_dict, src, "software_enforced", lenient)
        self.tee_enforced = maybe(DeviceAuthnAndroidAuthorizationList.from_dict, src, "tee_enforced", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "attestation_security_level": self.attestation_security_level,
            "attestation_version": self.attestation_version,
            "keymaster_security_level": self.keymaster_security_level,
            "keymaster_version": self.keymaster_version,
            "software_enforced": plain(self.software_enforced),
            "tee_enforced": plain(self.tee_enforced),
        }
        return compact(known, self.additional_properties)
