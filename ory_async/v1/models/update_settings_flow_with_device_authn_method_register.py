"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, integer, many, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.user_verification import UserVerification, decode_user_verification

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.device_name = v if type(v := m[k := "device_name"]) is str else need(text, v, lenient)
            self.version = v if type(v := m[k := "version"]) is int else need(integer, v, lenient)
            self.attestation_ios = v if (v := m[k := "attestation_ios"]) is None or type(v) is str else text(v)
            self.certificate_chain_android = (
                None if (v := m[k := "certificate_chain_android"]) is None else many(text, v, lenient)
            )
            self.pin_protected = v if (v := m[k := "pin_protected"]) is None or type(v) is bool else boolean(v)
            self.transport_public_key = (
                v if (v := m[k := "transport_public_key"]) is None or type(v) is str else text(v)
            )
            self.user_verification = (
                None if (v := m[k := "user_verification"]) is None else decode_user_verification(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.device_name) is not None:
            out["device_name"] = v
        if (v := self.version) is not None:
            out["version"] = v
        if (v := self.attestation_ios) is not None:
            out["attestation_ios"] = v
        if (v := self.certificate_chain_android) is not None:
            out["certificate_chain_android"] = v
        if (v := self.pin_protected) is not None:
            out["pin_protected"] = v
        if (v := self.transport_public_key) is not None:
            out["transport_public_key"] = v
        if (v := self.user_verification) is not None:
            out["user_verification"] = v
        return out
