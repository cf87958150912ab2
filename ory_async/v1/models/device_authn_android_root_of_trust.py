"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, integer, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "device_locked verified_boot_hash verified_boot_key verified_boot_state".split()
)


@define(kw_only=True, repr=False)
class DeviceAuthnAndroidRootOfTrust(Model):
    """Whether the phone is locked and started a system that its maker signed.

    Schema `deviceAuthnAndroidRootOfTrust`: part of `DeviceAuthnAndroidAuthorizationList`.
    """

    device_locked: bool | None = None
    verified_boot_hash: list[int] | None = None
    verified_boot_key: list[int] | None = None
    verified_boot_state: int | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnAndroidRootOfTrust:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.device_locked = v if (v := m["device_locked"]) is None or type(v) is bool else boolean(v)
            self.verified_boot_hash = (
                None if (v := m["verified_boot_hash"]) is None else [] if v == [] else many(integer, v, lenient)
            )
            self.verified_boot_key = (
                None if (v := m["verified_boot_key"]) is None else [] if v == [] else many(integer, v, lenient)
            )
            self.verified_boot_state = v if (v := m["verified_boot_state"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.device_locked) is not None:
            out["device_locked"] = v if type(v) is bool else plain(v)
        if (v := self.verified_boot_hash) is not None:
            out["verified_boot_hash"] = plain(v)
        if (v := self.verified_boot_key) is not None:
            out["verified_boot_key"] = plain(v)
        if (v := self.verified_boot_state) is not None:
            out["verified_boot_state"] = v if type(v) is int else plain(v)
        return out


decode_device_authn_android_root_of_trust = DeviceAuthnAndroidRootOfTrust.from_dict
