"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, integer, many, new, rest
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "device_locked verified_boot_hash verified_boot_key verified_boot_state".split()
)


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.device_locked = v if (v := m[k := "device_locked"]) is None or type(v) is bool else boolean(v)
            self.verified_boot_hash = None if (v := m[k := "verified_boot_hash"]) is None else many(integer, v, lenient)
            self.verified_boot_key = None if (v := m[k := "verified_boot_key"]) is None else many(integer, v, lenient)
            self.verified_boot_state = (
                v if (v := m[k := "verified_boot_state"]) is None or type(v) is int else integer(v)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.device_locked) is not None:
            out["device_locked"] = v
        if (v := self.verified_boot_hash) is not None:
            out["verified_boot_hash"] = v
        if (v := self.verified_boot_key) is not None:
            out["verified_boot_key"] = v
        if (v := self.verified_boot_state) is not None:
            out["verified_boot_state"] = v
        return out
