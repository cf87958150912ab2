"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.device_authn_android_key_description import (
    DeviceAuthnAndroidKeyDescription,
    decode_device_authn_android_key_description,
)
from ory_async.v1.models.device_authn_ios_attestation import (
    DeviceAuthnIOSAttestation,
    decode_device_authn_ios_attestation,
)

_ABSENT: dict[str, Any] = dict.fromkeys("android ios".split())


@define(kw_only=True, repr=False)
class DeviceAuthnAttestation(Model):
    """The proof that a sign-in key lives in the hardware of a phone.

    Schema `deviceAuthnAttestation`: part of `DeviceAuthnKey`.
    """

    android: DeviceAuthnAndroidKeyDescription | None = None
    ios: DeviceAuthnIOSAttestation | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnAttestation:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.android = (
                None if (v := m["android"]) is None else decode_device_authn_android_key_description(v, lenient)
            )
            self.ios = None if (v := m["ios"]) is None else decode_device_authn_ios_attestation(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.android) is not None:
            out["android"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.ios) is not None:
            out["ios"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_device_authn_attestation = DeviceAuthnAttestation.from_dict
