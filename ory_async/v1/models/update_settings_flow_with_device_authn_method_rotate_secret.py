"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("client_key_id signature transport_public_key".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.client_key_id = v if type(v := m[k := "client_key_id"]) is str else need(text, v, lenient)
            self.signature = v if type(v := m[k := "signature"]) is str else need(text, v, lenient)
            self.transport_public_key = (
                v if type(v := m[k := "transport_public_key"]) is str else need(text, v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.client_key_id) is not None:
            out["client_key_id"] = v
        if (v := self.signature) is not None:
            out["signature"] = v
        if (v := self.transport_public_key) is not None:
            out["transport_public_key"] = v
        return out
