"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.device_authn_android_authorization_list import DeviceAuthnAndroidAuthorizationList

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.attestation_security_level = (
                v if (v := m[k := "attestation_security_level"]) is None or type(v) is int else integer(v)
            )
            self.attestation_version = (
                v if (v := m[k := "attestation_version"]) is None or type(v) is int else integer(v)
            )
            self.keymaster_security_level = (
                v if (v := m[k := "keymaster_security_level"]) is None or type(v) is int else integer(v)
            )
            self.keymaster_version = v if (v := m[k := "keymaster_version"]) is None or type(v) is int else integer(v)
            self.software_enforced = (
                None
                if (v := m[k := "software_enforced"]) is None
                else DeviceAuthnAndroidAuthorizationList.from_dict(v, lenient)
            )
            self.tee_enforced = (
                None
                if (v := m[k := "tee_enforced"]) is None
                else DeviceAuthnAndroidAuthorizationList.from_dict(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.attestation_security_level) is not None:
            out["attestation_security_level"] = v
        if (v := self.attestation_version) is not None:
            out["attestation_version"] = v
        if (v := self.keymaster_security_level) is not None:
            out["keymaster_security_level"] = v
        if (v := self.keymaster_version) is not None:
            out["keymaster_version"] = v
        if (v := self.software_enforced) is not None:
            out["software_enforced"] = v
        if (v := self.tee_enforced) is not None:
            out["tee_enforced"] = v
        return out
