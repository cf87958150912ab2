"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.device_authn_attestation import DeviceAuthnAttestation
from ory_async.v1.models.device_type import DeviceType, decode_device_type
from ory_async.v1.models.key_state import KeyState, decode_key_state
from ory_async.v1.models.pin_config import PINConfig
from ory_async.v1.models.user_verification import UserVerification, decode_user_verification

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.attestation = (
                None if (v := m[k := "attestation"]) is None else DeviceAuthnAttestation.from_dict(v, lenient)
            )
            self.client_key_id = v if (v := m[k := "client_key_id"]) is None or type(v) is str else text(v)
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.device_name = v if (v := m[k := "device_name"]) is None or type(v) is str else text(v)
            self.device_type = None if (v := m[k := "device_type"]) is None else decode_device_type(v, lenient)
            self.pin = None if (v := m[k := "pin"]) is None else PINConfig.from_dict(v, lenient)
            self.public_key = v if (v := m[k := "public_key"]) is None or type(v) is str else text(v)
            self.relaxed_attestation_expires_at = (
                None if (v := m[k := "relaxed_attestation_expires_at"]) is None else moment(v, lenient)
            )
            self.state = None if (v := m[k := "state"]) is None else decode_key_state(v, lenient)
            self.user_verification = (
                None if (v := m[k := "user_verification"]) is None else decode_user_verification(v, lenient)
            )
            self.version = v if (v := m[k := "version"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.attestation) is not None:
            out["attestation"] = v
        if (v := self.client_key_id) is not None:
            out["client_key_id"] = v
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.device_name) is not None:
            out["device_name"] = v
        if (v := self.device_type) is not None:
            out["device_type"] = v
        if (v := self.pin) is not None:
            out["pin"] = v
        if (v := self.public_key) is not None:
            out["public_key"] = v
        if (v := self.relaxed_attestation_expires_at) is not None:
            out["relaxed_attestation_expires_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.state) is not None:
            out["state"] = v
        if (v := self.user_verification) is not None:
            out["user_verification"] = v
        if (v := self.version) is not None:
            out["version"] = v
        return out
