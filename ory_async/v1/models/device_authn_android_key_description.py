"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.device_authn_android_authorization_list import (
    DeviceAuthnAndroidAuthorizationList,
    decode_device_authn_android_authorization_list,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "attestation_security_level attestation_version keymaster_security_level keymaster_version software_enforced "
    "tee_enforced".split()
)


@define(kw_only=True, repr=False)
class DeviceAuthnAndroidKeyDescription(Model):
    """Android's statement about a key, from the extension of its certificate.

    Schema `deviceAuthnAndroidKeyDescription`: part of `DeviceAuthnAttestation`.
    """

    attestation_security_level: int | None = None
    attestation_version: int | None = None
    keymaster_security_level: int | None = None
    keymaster_version: int | None = None
    software_enforced: DeviceAuthnAndroidAuthorizationList | None = None
    tee_enforced: DeviceAuthnAndroidAuthorizationList | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnAndroidKeyDescription:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.attestation_security_level = (
                v if (v := m["attestation_security_level"]) is None or type(v) is int else integer(v)
            )
            self.attestation_version = v if (v := m["attestation_version"]) is None or type(v) is int else integer(v)
            self.keymaster_security_level = (
                v if (v := m["keymaster_security_level"]) is None or type(v) is int else integer(v)
            )
            self.keymaster_version = v if (v := m["keymaster_version"]) is None or type(v) is int else integer(v)
            self.software_enforced = (
                None
                if (v := m["software_enforced"]) is None
                else decode_device_authn_android_authorization_list(v, lenient)
            )
            self.tee_enforced = (
                None if (v := m["tee_enforced"]) is None else decode_device_authn_android_authorization_list(v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.attestation_security_level) is not None:
            out["attestation_security_level"] = v if type(v) is int else plain(v)
        if (v := self.attestation_version) is not None:
            out["attestation_version"] = v if type(v) is int else plain(v)
        if (v := self.keymaster_security_level) is not None:
            out["keymaster_security_level"] = v if type(v) is int else plain(v)
        if (v := self.keymaster_version) is not None:
            out["keymaster_version"] = v if type(v) is int else plain(v)
        if (v := self.software_enforced) is not None:
            out["software_enforced"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.tee_enforced) is not None:
            out["tee_enforced"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_device_authn_android_key_description = DeviceAuthnAndroidKeyDescription.from_dict
