"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("identifier csrf_token method webauthn_login".split())


@define(kw_only=True, repr=False)
class SubmitSelfServiceLoginFlowWithWebAuthnMethodBody(Model):
    """Schema `submitSelfServiceLoginFlowWithWebAuthnMethodBody`."""

    identifier: str
    """What the user types to say who they are, such as an email address."""
    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    method: str = "webauthn"
    """Which method the submit uses, such as password or code."""
    webauthn_login: str | None = field(default=None, repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> SubmitSelfServiceLoginFlowWithWebAuthnMethodBody:
        self, get = cls.__new__(cls), members(src)
        self.identifier = v if type(v := get("identifier")) is str else need(text, src, "identifier", lenient)
        self.csrf_token = v if type(v := get("csrf_token")) is str else maybe(text, src, "csrf_token", lenient)
        self.method = v if type(v := get("method")) is str else need(text, src, "method", lenient)
        self.webauthn_login = (
            v if type(v := get("webauthn_login")) is str else maybe(text, src, "webauthn_login", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "identifier": self.identifier,
            "csrf_token": self.csrf_token,
            "method": self.method,
            "webauthn_login": self.webauthn_login,
        }
        return compact(known, self.additional_properties)
