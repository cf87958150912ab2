"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, integer, iso, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.device_authn_attestation import DeviceAuthnAttestation, decode_device_authn_attestation
from ory_async.v1.models.device_type import DeviceType, decode_device_type, known_device_type
from ory_async.v1.models.key_state import KeyState, decode_key_state, known_key_state
from ory_async.v1.models.pin_config import PINConfig, decode_pin_config
from ory_async.v1.models.user_verification import UserVerification, decode_user_verification, known_user_verification

_ABSENT: dict[str, Any] = dict.fromkeys(
    "attestation client_key_id created_at device_name device_type pin public_key relaxed_attestation_expires_at "
    "state user_verification version".split()
)


@define(kw_only=True, repr=False)
class DeviceAuthnKey(Model):
    """A phone that signs its user in: the public half of its key, the proof of its hardware and, if set, its PIN.

    Schema `DeviceAuthnKey`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnKey:
        self = new(cls)
        try:
            m = src if len(src) == 11 else {**_ABSENT, **src}
            self.attestation = None if (v := m["attestation"]) is None else decode_device_authn_attestation(v, lenient)
            self.client_key_id = v if (v := m["client_key_id"]) is None or type(v) is str else text(v)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.device_name = v if (v := m["device_name"]) is None or type(v) is str else text(v)
            self.device_type = (
                None
                if (v := m["device_type"]) is None
                else known_device_type(v, v)
                if type(v) is str
                else decode_device_type(v)
            )
            self.pin = None if (v := m["pin"]) is None else decode_pin_config(v, lenient)
            self.public_key = v if (v := m["public_key"]) is None or type(v) is str else text(v)
            self.relaxed_attestation_expires_at = (
                d
                if (v := m["relaxed_attestation_expires_at"]) and (d := iso(v)).tzinfo is UTC
                else maybe(moment, v, lenient)
            )
            self.state = (
                None if (v := m["state"]) is None else known_key_state(v, v) if type(v) is str else decode_key_state(v)
            )
            self.user_verification = (
                None
                if (v := m["user_verification"]) is None
                else known_user_verification(v, v)
                if type(v) is str
                else decode_user_verification(v)
            )
            self.version = v if (v := m["version"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 11 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.relaxed_attestation_expires_at))
        if (v := self.attestation) is not None:
            out["attestation"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.client_key_id) is not None:
            out["client_key_id"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.device_name) is not None:
            out["device_name"] = v if type(v) is str else plain(v)
        if (v := self.device_type) is not None:
            out["device_type"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.pin) is not None:
            out["pin"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.public_key) is not None:
            out["public_key"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["relaxed_attestation_expires_at"] = v
        if (v := self.state) is not None:
            out["state"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.user_verification) is not None:
            out["user_verification"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.version) is not None:
            out["version"] = v if type(v) is int else plain(v)
        return out


decode_device_authn_key = DeviceAuthnKey.from_dict
