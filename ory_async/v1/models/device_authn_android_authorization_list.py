"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, many, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.device_authn_android_root_of_trust import DeviceAuthnAndroidRootOfTrust

_ABSENT: dict[str, Any] = dict.fromkeys(
    "active_date_time algorithm application_id attestation_application_id attestation_id_brand "
    "attestation_id_device attestation_id_imei attestation_id_manufacturer attestation_id_meid attestation_id_model "
    "attestation_id_product attestation_id_serial auth_timeout boot_patch_level creation_date_time digest ec_curve "
    "key_size origin origination_expire_date_time os_patch_level os_version purpose root_of_trust "
    "usage_expire_date_time user_auth_type vendor_patch_level".split()
)


@define(kw_only=True, repr=False)
class DeviceAuthnAndroidAuthorizationList(Model):
    """Schema `deviceAuthnAndroidAuthorizationList`."""

    active_date_time: int | None = None
    algorithm: int | None = None
    application_id: list[int] | None = None
    attestation_application_id: list[int] | None = None
    attestation_id_brand: list[int] | None = None
    attestation_id_device: list[int] | None = None
    attestation_id_imei: list[int] | None = None
    attestation_id_manufacturer: list[int] | None = None
    attestation_id_meid: list[int] | None = None
    attestation_id_model: list[int] | None = None
    attestation_id_product: list[int] | None = None
    attestation_id_serial: list[int] | None = None
    auth_timeout: int | None = None
    boot_patch_level: int | None = None
    creation_date_time: int | None = None
    digest: list[int] | None = None
    ec_curve: int | None = None
    key_size: int | None = None
    origin: int | None = None
    origination_expire_date_time: int | None = None
    os_patch_level: int | None = None
    os_version: int | None = None
    purpose: list[int] | None = None
    root_of_trust: DeviceAuthnAndroidRootOfTrust | None = None
    usage_expire_date_time: int | None = None
    user_auth_type: int | None = None
    vendor_patch_level: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnAndroidAuthorizationList:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.active_date_time = v if (v := m[k := "active_date_time"]) is None or type(v) is int else integer(v)
            self.algorithm = v if (v := m[k := "algorithm"]) is None or type(v) is int else integer(v)
            self.application_id = None if (v := m[k := "application_id"]) is None else many(integer, v, lenient)
            self.attestation_application_id = (
                None if (v := m[k := "attestation_application_id"]) is None else many(integer, v, lenient)
            )
            self.attestation_id_brand = (
                None if (v := m[k := "attestation_id_brand"]) is None else many(integer, v, lenient)
            )
            self.attestation_id_device = (
                None if (v := m[k := "attestation_id_device"]) is None else many(integer, v, lenient)
            )
            self.attestation_id_imei = (
                None if (v := m[k := "attestation_id_imei"]) is None else many(integer, v, lenient)
            )
            self.attestation_id_manufacturer = (
                None if (v := m[k := "attestation_id_manufacturer"]) is None else many(integer, v, lenient)
            )
            self.attestation_id_meid = (
                None if (v := m[k := "attestation_id_meid"]) is None else many(integer, v, lenient)
            )
            self.attestation_id_model = (
                None if (v := m[k := "attestation_id_model"]) is None else many(integer, v, lenient)
            )
            self.attestation_id_product = (
                None if (v := m[k := "attestation_id_product"]) is None else many(integer, v, lenient)
            )
            self.attestation_id_serial = (
                None if (v := m[k := "attestation_id_serial"]) is None else many(integer, v, lenient)
            )
            self.auth_timeout = v if (v := m[k := "auth_timeout"]) is None or type(v) is int else integer(v)
            self.boot_patch_level = v if (v := m[k := "boot_patch_level"]) is None or type(v) is int else integer(v)
            self.creation_date_time = v if (v := m[k := "creation_date_time"]) is None or type(v) is int else integer(v)
            self.digest = None if (v := m[k := "digest"]) is None else many(integer, v, lenient)
            self.ec_curve = v if (v := m[k := "ec_curve"]) is None or type(v) is int else integer(v)
            self.key_size = v if (v := m[k := "key_size"]) is None or type(v) is int else integer(v)
            self.origin = v if (v := m[k := "origin"]) is None or type(v) is int else integer(v)
            self.origination_expire_date_time = (
                v if (v := m[k := "origination_expire_date_time"]) is None or type(v) is int else integer(v)
            )
            self.os_patch_level = v if (v := m[k := "os_patch_level"]) is None or type(v) is int else integer(v)
            self.os_version = v if (v := m[k := "os_version"]) is None or type(v) is int else integer(v)
            self.purpose = None if (v := m[k := "purpose"]) is None else many(integer, v, lenient)
            self.root_of_trust = (
                None if (v := m[k := "root_of_trust"]) is None else DeviceAuthnAndroidRootOfTrust.from_dict(v, lenient)
            )
            self.usage_expire_date_time = (
                v if (v := m[k := "usage_expire_date_time"]) is None or type(v) is int else integer(v)
            )
            self.user_auth_type = v if (v := m[k := "user_auth_type"]) is None or type(v) is int else integer(v)
            self.vendor_patch_level = v if (v := m[k := "vendor_patch_level"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.active_date_time) is not None:
            out["active_date_time"] = v
        if (v := self.algorithm) is not None:
            out["algorithm"] = v
        if (v := self.application_id) is not None:
            out["application_id"] = v
        if (v := self.attestation_application_id) is not None:
            out["attestation_application_id"] = v
        if (v := self.attestation_id_brand) is not None:
            out["attestation_id_brand"] = v
        if (v := self.attestation_id_device) is not None:
            out["attestation_id_device"] = v
        if (v := self.attestation_id_imei) is not None:
            out["attestation_id_imei"] = v
        if (v := self.attestation_id_manufacturer) is not None:
            out["attestation_id_manufacturer"] = v
        if (v := self.attestation_id_meid) is not None:
            out["attestation_id_meid"] = v
        if (v := self.attestation_id_model) is not None:
            out["attestation_id_model"] = v
        if (v := self.attestation_id_product) is not None:
            out["attestation_id_product"] = v
        if (v := self.attestation_id_serial) is not None:
            out["attestation_id_serial"] = v
        if (v := self.auth_timeout) is not None:
            out["auth_timeout"] = v
        if (v := self.boot_patch_level) is not None:
            out["boot_patch_level"] = v
        if (v := self.creation_date_time) is not None:
            out["creation_date_time"] = v
        if (v := self.digest) is not None:
            out["digest"] = v
        if (v := self.ec_curve) is not None:
            out["ec_curve"] = v
        if (v := self.key_size) is not None:
            out["key_size"] = v
        if (v := self.origin) is not None:
            out["origin"] = v
        if (v := self.origination_expire_date_time) is not None:
            out["origination_expire_date_time"] = v
        if (v := self.os_patch_level) is not None:
            out["os_patch_level"] = v
        if (v := self.os_version) is not None:
            out["os_version"] = v
        if (v := self.purpose) is not None:
            out["purpose"] = v
        if (v := self.root_of_trust) is not None:
            out["root_of_trust"] = v
        if (v := self.usage_expire_date_time) is not None:
            out["usage_expire_date_time"] = v
        if (v := self.user_auth_type) is not None:
            out["user_auth_type"] = v
        if (v := self.vendor_patch_level) is not None:
            out["vendor_patch_level"] = v
        return out
