"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, boolean, inside, integer, many, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.user_verification import UserVerification, decode_user_verification, known_user_verification

_ABSENT: dict[str, Any] = dict.fromkeys(
    "device_name version attestation_ios certificate_chain_android pin_protected transport_public_key "
    "user_verification".split()
)


@define(kw_only=True, repr=False)
class UpdateSettingsFlowWithDeviceAuthnMethodRegister(Model):
    """The key that a phone made, with the proof of its hardware.

    Schema `updateSettingsFlowWithDeviceAuthnMethodRegister`: part of `UpdateSettingsFlowWithDeviceAuthnMethod`.
    """

    device_name: str
    """Name of the phone, for the user to know it by."""
    version: int
    """Version of the form of this enrolment."""
    attestation_ios: str | None = None
    """Apple's statement about the key, as base64."""
    certificate_chain_android: list[str] | None = None
    """Android's certificates for the key, its own first, as base64."""
    pin_protected: bool | None = None
    """True if a PIN guards the key."""
    transport_public_key: str | None = None
    """Public key for which the server seals the secret."""
    user_verification: UserVerification | str | None = None
    """What the phone asks of its user before it signs."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateSettingsFlowWithDeviceAuthnMethodRegister:
        self = new(cls)
        try:
            m = src if len(src) == 7 else {**_ABSENT, **src}
            self.device_name = v if type(v := m["device_name"]) is str else need(text, v, lenient)
            self.version = v if type(v := m["version"]) is int else need(integer, v, lenient)
            self.attestation_ios = v if (v := m["attestation_ios"]) is None or type(v) is str else text(v)
            self.certificate_chain_android = (
                None if (v := m["certificate_chain_android"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.pin_protected = v if (v := m["pin_protected"]) is None or type(v) is bool else boolean(v)
            self.transport_public_key = v if (v := m["transport_public_key"]) is None or type(v) is str else text(v)
            self.user_verification = (
                None
                if (v := m["user_verification"]) is None
                else known_user_verification(v, v)
                if type(v) is str
                else decode_user_verification(v)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 7 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.device_name) is not None:
            out["device_name"] = v if type(v) is str else plain(v)
        if (v := self.version) is not None:
            out["version"] = v if type(v) is int else plain(v)
        if (v := self.attestation_ios) is not None:
            out["attestation_ios"] = v if type(v) is str else plain(v)
        if (v := self.certificate_chain_android) is not None:
            out["certificate_chain_android"] = plain(v)
        if (v := self.pin_protected) is not None:
            out["pin_protected"] = v if type(v) is bool else plain(v)
        if (v := self.transport_public_key) is not None:
            out["transport_public_key"] = v if type(v) is str else plain(v)
        if (v := self.user_verification) is not None:
            out["user_verification"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_update_settings_flow_with_device_authn_method_register = (
    UpdateSettingsFlowWithDeviceAuthnMethodRegister.from_dict
)
