"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.device_authn_android_root_of_trust import (
    DeviceAuthnAndroidRootOfTrust,
    decode_device_authn_android_root_of_trust,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "active_date_time algorithm application_id attestation_application_id attestation_id_brand "
    "attestation_id_device attestation_id_imei attestation_id_manufacturer attestation_id_meid attestation_id_model "
    "attestation_id_product attestation_id_serial auth_timeout boot_patch_level creation_date_time digest ec_curve "
    "key_size origin origination_expire_date_time os_patch_level os_version purpose root_of_trust "
    "usage_expire_date_time user_auth_type vendor_patch_level".split()
)


@define(kw_only=True, repr=False)
class DeviceAuthnAndroidAuthorizationList(Model):
    """What Android's hardware vouches for about a key: what it may do, and on which system it was made.

    Schema `deviceAuthnAndroidAuthorizationList`: part of `DeviceAuthnAndroidKeyDescription`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnAndroidAuthorizationList:
        self = new(cls)
        try:
            m = src if len(src) == 27 else {**_ABSENT, **src}
            self.active_date_time = v if (v := m["active_date_time"]) is None or type(v) is int else integer(v)
            self.algorithm = v if (v := m["algorithm"]) is None or type(v) is int else integer(v)
            self.application_id = (
                None if (v := m["application_id"]) is None else [] if v == [] else many(integer, v, lenient)
            )
            self.attestation_application_id = (
                None if (v := m["attestation_application_id"]) is None else [] if v == [] else many(integer, v, lenient)
            )
            self.attestation_id_brand = (
                None if (v := m["attestation_id_brand"]) is None else [] if v == [] else many(integer, v, lenient)
            )
            self.attestation_id_device = (
                None if (v := m["attestation_id_device"]) is None else [] if v == [] else many(integer, v, lenient)
            )
            self.attestation_id_imei = (
                None if (v := m["attestation_id_imei"]) is None else [] if v == [] else many(integer, v, lenient)
            )
            self.attestation_id_manufacturer = (
                None
                if (v := m["attestation_id_manufacturer"]) is None
                else []
                if v == []
                else many(integer, v, lenient)
            )
            self.attestation_id_meid = (
                None if (v := m["attestation_id_meid"]) is None else [] if v == [] else many(integer, v, lenient)
            )
            self.attestation_id_model = (
                None if (v := m["attestation_id_model"]) is None else [] if v == [] else many(integer, v, lenient)
            )
            self.attestation_id_product = (
                None if (v := m["attestation_id_product"]) is None else [] if v == [] else many(integer, v, lenient)
            )
            self.attestation_id_serial = (
                None if (v := m["attestation_id_serial"]) is None else [] if v == [] else many(integer, v, lenient)
            )
            self.auth_timeout = v if (v := m["auth_timeout"]) is None or type(v) is int else integer(v)
            self.boot_patch_level = v if (v := m["boot_patch_level"]) is None or type(v) is int else integer(v)
            self.creation_date_time = v if (v := m["creation_date_time"]) is None or type(v) is int else integer(v)
            self.digest = None if (v := m["digest"]) is None else [] if v == [] else many(integer, v, lenient)
            self.ec_curve = v if (v := m["ec_curve"]) is None or type(v) is int else integer(v)
            self.key_size = v if (v := m["key_size"]) is None or type(v) is int else integer(v)
            self.origin = v if (v := m["origin"]) is None or type(v) is int else integer(v)
            self.origination_expire_date_time = (
                v if (v := m["origination_expire_date_time"]) is None or type(v) is int else integer(v)
            )
            self.os_patch_level = v if (v := m["os_patch_level"]) is None or type(v) is int else integer(v)
            self.os_version = v if (v := m["os_version"]) is None or type(v) is int else integer(v)
            self.purpose = None if (v := m["purpose"]) is None else [] if v == [] else many(integer, v, lenient)
            self.root_of_trust = (
                None if (v := m["root_of_trust"]) is None else decode_device_authn_android_root_of_trust(v, lenient)
            )
            self.usage_expire_date_time = (
                v if (v := m["usage_expire_date_time"]) is None or type(v) is int else integer(v)
            )
            self.user_auth_type = v if (v := m["user_auth_type"]) is None or type(v) is int else integer(v)
            self.vendor_patch_level = v if (v := m["vendor_patch_level"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 27 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.active_date_time) is not None:
            out["active_date_time"] = v if type(v) is int else plain(v)
        if (v := self.algorithm) is not None:
            out["algorithm"] = v if type(v) is int else plain(v)
        if (v := self.application_id) is not None:
            out["application_id"] = plain(v)
        if (v := self.attestation_application_id) is not None:
            out["attestation_application_id"] = plain(v)
        if (v := self.attestation_id_brand) is not None:
            out["attestation_id_brand"] = plain(v)
        if (v := self.attestation_id_device) is not None:
            out["attestation_id_device"] = plain(v)
        if (v := self.attestation_id_imei) is not None:
            out["attestation_id_imei"] = plain(v)
        if (v := self.attestation_id_manufacturer) is not None:
            out["attestation_id_manufacturer"] = plain(v)
        if (v := self.attestation_id_meid) is not None:
            out["attestation_id_meid"] = plain(v)
        if (v := self.attestation_id_model) is not None:
            out["attestation_id_model"] = plain(v)
        if (v := self.attestation_id_product) is not None:
            out["attestation_id_product"] = plain(v)
        if (v := self.attestation_id_serial) is not None:
            out["attestation_id_serial"] = plain(v)
        if (v := self.auth_timeout) is not None:
            out["auth_timeout"] = v if type(v) is int else plain(v)
        if (v := self.boot_patch_level) is not None:
            out["boot_patch_level"] = v if type(v) is int else plain(v)
        if (v := self.creation_date_time) is not None:
            out["creation_date_time"] = v if type(v) is int else plain(v)
        if (v := self.digest) is not None:
            out["digest"] = plain(v)
        if (v := self.ec_curve) is not None:
            out["ec_curve"] = v if type(v) is int else plain(v)
        if (v := self.key_size) is not None:
            out["key_size"] = v if type(v) is int else plain(v)
        if (v := self.origin) is not None:
            out["origin"] = v if type(v) is int else plain(v)
        if (v := self.origination_expire_date_time) is not None:
            out["origination_expire_date_time"] = v if type(v) is int else plain(v)
        if (v := self.os_patch_level) is not None:
            out["os_patch_level"] = v if type(v) is int else plain(v)
        if (v := self.os_version) is not None:
            out["os_version"] = v if type(v) is int else plain(v)
        if (v := self.purpose) is not None:
            out["purpose"] = plain(v)
        if (v := self.root_of_trust) is not None:
            out["root_of_trust"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.usage_expire_date_time) is not None:
            out["usage_expire_date_time"] = v if type(v) is int else plain(v)
        if (v := self.user_auth_type) is not None:
            out["user_auth_type"] = v if type(v) is int else plain(v)
        if (v := self.vendor_patch_level) is not None:
            out["vendor_patch_level"] = v if type(v) is int else plain(v)
        return out


decode_device_authn_android_authorization_list = DeviceAuthnAndroidAuthorizationList.from_dict
