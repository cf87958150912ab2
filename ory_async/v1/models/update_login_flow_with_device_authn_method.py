"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("client_key_id signature method pin_proof transient_payload".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.client_key_id = v if type(v := m[k := "client_key_id"]) is str else need(text, v, lenient)
            self.signature = v if type(v := m[k := "signature"]) is str else need(text, v, lenient)
            self.method = v if type(v := m[k := "method"]) is str else need(text, v, lenient)
            self.pin_proof = v if (v := m[k := "pin_proof"]) is None or type(v) is str else text(v)
            self.transient_payload = None if (v := m[k := "transient_payload"]) is None else free_form(v, lenient)
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
        if (v := self.method) is not None:
            out["method"] = v
        if (v := self.pin_proof) is not None:
            out["pin_proof"] = v
        if (v := self.transient_payload) is not None:
            out["transient_payload"] = v
        return out
