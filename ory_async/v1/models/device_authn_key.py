"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, moment, plain, rest, text
from ory_async.v1.models.device_authn_attestation import DeviceAuthnAttestation
from ory_async.v1.models.device_type import DeviceType
from ory_async.v1.models.key_state import KeyState
from ory_async.v1.models.pin_config import PINConfig
from ory_async.v1.models.user_verification import UserVerification

_KEYS = frozenset(
    "attestation client_key_id created_at device_name device_type pin public_key relaxed_attestation_expires_at "
    "state user_verification version".split()
)


@define(kw_only=True, repr=False)
class DeviceAuthnKey(Model):
    """Schema `DeviceAuthnKey`."""

    attestation: DeviceAuthnAttestation | None = None
    client_key_id: str | None = None
    created_at: datetime | None = None
    """When it was made."""
    device_name: str | None = None
    device_type: DeviceType | str | None = None
    pin: PINConfig | None = None
    public_key: str | None = None
    relaxed_attestation_expires_at: datetime | None = None
    state: KeyState | str | None = None
    """How far it got: active or inactive for identities, the step for flows."""
    user_verification: UserVerification | str | None = None
    version: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnKey:
        self, get = cls.__new__(cls), members(src)
        self.attestation = maybe(DeviceAuthnAttestation.from_dict, src, "attestation", lenient)
        self.client_key_id = v if type(v := get("client_key_id")) is str else maybe(text, src, "client_key_id", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.device_name = v if type(v := get("device_name")) is str else maybe(text, src, "device_name", lenient)
        self.device_type = maybe(DeviceType.decode, src, "device_type", lenient)
        self.pin = maybe(PINConfig.from_dict, src, "pin", lenient)
        self.public_key = v if type(v := get("public_key")) is str else maybe(text, src, "public_key", lenient)
        self.relaxed_attestation_expires_at = maybe(moment, src, "relaxed_attestation_expires_at", lenient)
        self.state = maybe(KeyState.decode, src, "state", lenient)
        self.user_verification = maybe(UserVerification.decode, src, "user_verification", lenient)
        self.version = v if type(v := get("version")) is int else maybe(integer, src, "version", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "attestation": plain(self.attestation),
            "client_key_id": self.client_key_id,
            "created_at": plain(self.created_at),
            "device_name": self.device_name,
            "device_type": plain(self.device_type),
            "pin": plain(self.pin),
            "public_key": self.public_key,
            "relaxed_attestation_expires_at": plain(self.relaxed_attestation_expires_at),
            "state": plain(self.state),
            "user_verification": plain(self.user_verification),
            "version": self.version,
        }
        return compact(known, self.additional_properties)
