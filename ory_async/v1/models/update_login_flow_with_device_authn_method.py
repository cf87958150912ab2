"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, members, need, plain, rest, text

_KEYS = frozenset("client_key_id signature method pin_proof transient_payload".split())


@define(kw_only=True, repr=False)
class UpdateLoginFlowWithDeviceAuthnMethod(Model):
    """Schema `updateLoginFlowWithDeviceAuthnMethod`."""

    client_key_id: str
    signature: str = field(repr=False)
    method: str = "deviceauthn"
    """Which method the submit uses, such as password or code."""
    pin_proof: str | None = field(default=None, repr=False)
    transient_payload: dict[str, Any] | None = None
    """Free object handed to web hooks and mail templates, not stored."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateLoginFlowWithDeviceAuthnMethod:
        self, get = cls.__new__(cls), members(src)
        self.client_key_id = v if type(v := get("client_key_id")) is str else need(text, src, "client_key_id", lenient)
        self.signature = v if type(v := get("signature")) is str else need(text, src, "signature", lenient)
        self.method = v if type(v := get("method")) is str else need(text, src, "method", lenient)
        self.pin_proof = v if type(v := get("pin_proof")) is str else maybe(text, src, "pin_proof", lenient)
        self.transient_payload = maybe(free_form, src, "transient_payload", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "client_key_id": self.client_key_id,
            "signature": self.signature,
            "method": self.method,
            "pin_proof": self.pin_proof,
            "transient_payload": plain(self.transient_payload),
        }
        return compact(known, self.additional_properties)
