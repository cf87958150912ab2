"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "csrf_token method webauthn_register webauthn_register_displayname webauthn_remove".split()
)


@define(kw_only=True, repr=False)
class SubmitSelfServiceSettingsFlowWithWebAuthnMethodBody(Model):
    """Schema `submitSelfServiceSettingsFlowWithWebAuthnMethodBody`."""

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    method: str = "webauthn"
    """Which method the submit uses, such as password or code."""
    webauthn_register: str | None = field(default=None, repr=False)
    webauthn_register_displayname: str | None = None
    webauthn_remove: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> SubmitSelfServiceSettingsFlowWithWebAuthnMethodBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.csrf_token = v if (v := m[k := "csrf_token"]) is None or type(v) is str else text(v)
            self.method = v if type(v := m[k := "method"]) is str else need(text, v, lenient)
            self.webauthn_register = v if (v := m[k := "webauthn_register"]) is None or type(v) is str else text(v)
            self.webauthn_register_displayname = (
                v if (v := m[k := "webauthn_register_displayname"]) is None or type(v) is str else text(v)
            )
            self.webauthn_remove = v if (v := m[k := "webauthn_remove"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.csrf_token) is not None:
            out["csrf_token"] = v
        if (v := self.method) is not None:
            out["method"] = v
        if (v := self.webauthn_register) is not None:
            out["webauthn_register"] = v
        if (v := self.webauthn_register_displayname) is not None:
            out["webauthn_register_displayname"] = v
        if (v := self.webauthn_remove) is not None:
            out["webauthn_remove"] = v
        return out
