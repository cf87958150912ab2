"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, maybe_list, members, plain, rest
from ory_async.v1.models.device_authn_android_root_of_trust import DeviceAuthnAndroidRootOfTrust

_KEYS = frozenset(
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
        self, get = cls.__new__(cls), members(src)
        self.active_date_time = (
            v if type(v := get("active_date_time")) is int else maybe(integer, src, "active_date_time", lenient)
        )
        self.algorithm = v if type(v := get("algorithm")) is int else maybe(integer, src, "algorithm", lenient)
        self.application_id = maybe_list(integer, src, "application_id", lenient)
        self.attestation_application_id = maybe_list(integer, src, "attestation_application_id", lenient)
        self.attestation_id_brand = maybe_list(integer, src, "attestation_id_brand", lenient)
        self.attestation_id_device = maybe_list(integer, src, "attestation_id_device", lenient)
        self.attestation_id_imei = maybe_list(integer, src, "attestation_id_imei", lenient)
        self.attestation_id_manufacturer = maybe_list(integer, src, "attestation_id_manufacturer", lenient)
        self.attestation_id_meid = maybe_list(integer, src, "attestation_id_meid", lenient)
        self.attestation_id_model = maybe_list(integer, src, "attestation_id_model", lenient)
        self.attestation_id_product = maybe_list(integer, src, "attestation_id_product", lenient)
        self.attestation_id_serial = maybe_list(integer, src, "attestation_id_serial", lenient)
        self.auth_timeout = v if type(v := get("auth_timeout")) is int else maybe(integer, src, "auth_timeout", lenient)
        self.boot_patch_level = (
            v if type(v := get("boot_patch_level")) is int else maybe(integer, src, "boot_patch_level", lenient)
        )
        self.creation_date_time = (
            v if type(v := get("creation_date_time")) is int else maybe(integer, src, "creation_date_time", lenient)
        )
        self.digest = maybe_list(integer, src, "digest", lenient)
        self.ec_curve = v if type(v := get("ec_curve")) is int else maybe(integer, src, "ec_curve", lenient)
        self.key_size = v if type(v := get("key_size")) is int else maybe(integer, src, "key_size", lenient)
        self.origin = v if type(v := get("origin")) is int else maybe(integer, src, "origin", lenient)
        self.origination_expire_date_time = maybe(integer, src, "origination_expire_date_time", lenient)
        self.os_patch_level = (
            v if type(v := get("os_patch_level")) is int else maybe(integer, src, "os_patch_level", lenient)
        )
        self.os_version = v if type(v := get("os_version")) is int else maybe(integer, src, "os_version", lenient)
        self.purpose = maybe_list(integer, src, "purpose", lenient)
        self.root_of_trust = maybe(DeviceAuthnAndroidRootOfTrust.from_dict, src, "root_of_trust", lenient)
        self.usage_expire_date_time = maybe(integer, src, "usage_expire_date_time", lenient)
        self.user_auth_type = (
            v if type(v := get("user_auth_type")) is int else maybe(integer, src, "user_auth_type", lenient)
        )
        self.vendor_patch_level = (
            v if type(v := get("vendor_patch_level")) is int else maybe(integer, src, "vendor_patch_level", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "active_date_time": self.active_date_time,
            "algorithm": self.algorithm,
            "application_id": plain(self.application_id),
            "attestation_application_id": plain(self.attestation_application_id),
            "attestation_id_brand": plain(self.attestation_id_brand),
            "attestation_id_device": plain(self.attestation_id_device),
            "attestation_id_imei": plain(self.attestation_id_imei),
            "attestation_id_manufacturer": plain(self.attestation_id_manufacturer),
            "attestation_id_meid": plain(self.attestation_id_meid),
            "attestation_id_model": plain(self.attestation_id_model),
            "attestation_id_product": plain(self.attestation_id_product),
            "attestation_id_serial": plain(self.attestation_id_serial),
            "auth_timeout": self.auth_timeout,
            "boot_patch_level": self.boot_patch_level,
            "creation_date_time": self.creation_date_time,
            "digest": plain(self.digest),
            "ec_curve": self.ec_curve,
            "key_size": self.key_size,
            "origin": self.origin,
            "origination_expire_date_time": self.origination_expire_date_time,
            "os_patch_level": self.os_patch_level,
            "os_version": self.os_version,
            "purpose": plain(self.purpose),
            "root_of_trust": plain(self.root_of_trust),
            "usage_expire_date_time": self.usage_expire_date_time,
            "user_auth_type": self.user_auth_type,
            "vendor_patch_level": self.vendor_patch_level,
        }
        return compact(known, self.additional_properties)
