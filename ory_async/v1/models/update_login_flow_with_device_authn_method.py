"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("client_key_id signature method pin_proof transient_payload".split())


@define(kw_only=True, repr=False)
class UpdateLoginFlowWithDeviceAuthnMethod(Model):
    """Sign in with the key in a phone, by the signature over the flow's challenge.

    Schema `updateLoginFlowWithDeviceAuthnMethod`: one of `UpdateLoginFlowBody`.
    """

    client_key_id: str
    """Id that the app gave the key."""
    signature: str = field(repr=False)
    """Signature of the phone's key over the challenge of the flow, as base64."""
    method: str = "deviceauthn"
    """Which method the submit uses, such as password or code."""
    pin_proof: str | None = field(default=None, repr=False)
    """Proof that the right PIN was typed, where the key has one."""
    transient_payload: dict[str, Any] | None = None
    """Free object handed to web hooks and mail templates, not stored."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateLoginFlowWithDeviceAuthnMethod:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.client_key_id = v if type(v := m["client_key_id"]) is str else need(text, v, lenient)
            self.signature = v if type(v := m["signature"]) is str else need(text, v, lenient)
            self.method = v if type(v := m["method"]) is str else need(text, v, lenient)
            self.pin_proof = v if (v := m["pin_proof"]) is None or type(v) is str else text(v)
            self.transient_payload = None if (v := m["transient_payload"]) is None else free_form(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.client_key_id) is not None:
            out["client_key_id"] = v if type(v) is str else plain(v)
        if (v := self.signature) is not None:
            out["signature"] = v if type(v) is str else plain(v)
        if (v := self.method) is not None:
            out["method"] = v if type(v) is str else plain(v)
        if (v := self.pin_proof) is not None:
            out["pin_proof"] = v if type(v) is str else plain(v)
        if (v := self.transient_payload) is not None:
            out["transient_payload"] = plain(v)
        return out


decode_update_login_flow_with_device_authn_method = UpdateLoginFlowWithDeviceAuthnMethod.from_dict
