"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("client_key_id signature transport_public_key".split())


@define(kw_only=True, repr=False)
class UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret(Model):
    """Schema `updateSettingsFlowWithDeviceAuthnMethodRotateSecret`."""

    client_key_id: str
    signature: str = field(repr=False)
    transport_public_key: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret:
        self, get = cls.__new__(cls), members(src)
        self.client_key_id = v if type(v := get("client_key_id")) is str else need(text, src, "client_key_id", lenient)
        self.signature = v if type(v := get("signature")) is str else need(text, src, "signature", lenient)
        self.transport_public_key = need(text, src, "transport_public_key", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "client_key_id": self.client_key_id,
            "signature": self.signature,
            "transport_public_key": self.transport_public_key,
        }
        return compact(known, self.additional_properties)
