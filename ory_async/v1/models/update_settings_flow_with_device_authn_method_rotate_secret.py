"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("client_key_id signature transport_public_key".split())


@define(kw_only=True, repr=False)
class UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret(Model):
    """The signature that lets the secret behind a PIN be renewed.

    Schema `updateSettingsFlowWithDeviceAuthnMethodRotateSecret`: part of `UpdateSettingsFlowWithDeviceAuthnMethod`.
    """

    client_key_id: str
    """Id that the app gave the key."""
    signature: str = field(repr=False)
    """Signature of the key over the challenge of the flow, as base64."""
    transport_public_key: str
    """Public key for which the server seals the new secret."""

    _names = _ABSENT

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.client_key_id = v if type(v := m["client_key_id"]) is str else need(text, v, lenient)
            self.signature = v if type(v := m["signature"]) is str else need(text, v, lenient)
            self.transport_public_key = v if type(v := m["transport_public_key"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.client_key_id) is not None:
            out["client_key_id"] = v if type(v) is str else plain(v)
        if (v := self.signature) is not None:
            out["signature"] = v if type(v) is str else plain(v)
        if (v := self.transport_public_key) is not None:
            out["transport_public_key"] = v if type(v) is str else plain(v)
        return out


decode_update_settings_flow_with_device_authn_method_rotate_secret = (
    UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret.from_dict
)
