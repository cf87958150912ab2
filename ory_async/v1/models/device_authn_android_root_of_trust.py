"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, integer, maybe, maybe_list, members, plain, rest

_KEYS = frozenset("device_locked verified_boot_hash verified_boot_key verified_boot_state".split())


@define(kw_only=True, repr=False)
class DeviceAuthnAndroidRootOfTrust(Model):
    """Schema `deviceAuthnAndroidRootOfTrust`."""

    device_locked: bool | None = None
    verified_boot_hash: list[int] | None = None
    verified_boot_key: list[int] | None = None
    verified_boot_state: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnAndroidRootOfTrust:
        self, get = cls.__new__(cls), members(src)
        self.device_locked = (
            v if type(v := get("device_locked")) is bool else maybe(boolean, src, "device_locked", lenient)
        )
        self.verified_boot_hash = maybe_list(integer, src, "verified_boot_hash", lenient)
        self.verified_boot_key = maybe_list(integer, src, "verified_boot_key", lenient)
        self.verified_boot_state = (
            v if type(v := get("verified_boot_state")) is int else maybe(integer, src, "verified_boot_state", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "device_locked": self.device_locked,
            "verified_boot_hash": plain(self.verified_boot_hash),
            "verified_boot_key": plain(self.verified_boot_key),
            "verified_boot_state": self.verified_boot_state,
        }
        return compact(known, self.additional_properties)
