"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, members, need, plain, rest, text

_KEYS = frozenset("traits csrf_token method webauthn_register webauthn_register_displayname".split())


@define(kw_only=True, repr=False)
class SubmitSelfServiceRegistrationFlowWithWebAuthnMethodBody(Model):
    """Schema `submitSelfServiceRegistrationFlowWithWebAuthnMethodBody`."""

    traits: dict[str, Any]
    """Data of the user as the schema describes it."""
    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    method: str = "webauthn"
    """Which method the submit uses, such as password or code."""
    webauthn_register: str | None = field(default=None, repr=False)
    webauthn_register_displayname: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> SubmitSelfServiceRegistrationFlowWithWebAuthnMethodBody:
        self, get = cls.__new__(cls), members(src)
        self.traits = need(free_form, src, "traits", lenient)
        self.csrf_token = v if type(v := get("csrf_token")) is str else maybe(text, src, "csrf_token", lenient)
        self.method = v if type(v := get("method")) is str else need(text, src, "method", lenient)
        self.webauthn_register = (
            v if type(v := get("webauthn_register")) is str else maybe(text, src, "webauthn_register", lenient)
        )
        self.webauthn_register_displayname = maybe(text, src, "webauthn_register_displayname", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "traits": plain(self.traits),
            "csrf_token": self.csrf_token,
            "method": self.method,
            "webauthn_register": self.webauthn_register,
            "webauthn_register_displayname": self.webauthn_register_displayname,
        }
        return compact(known, self.additional_properties)
