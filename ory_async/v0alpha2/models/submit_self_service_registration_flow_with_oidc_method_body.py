"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, members, need, plain, rest, text

_KEYS = frozenset("provider csrf_token method traits".split())


@define(kw_only=True, repr=False)
class SubmitSelfServiceRegistrationFlowWithOidcMethodBody(Model):
    """Schema `submitSelfServiceRegistrationFlowWithOidcMethodBody`."""

    provider: str
    """Name of the provider as configured."""
    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    method: str = "oidc"
    """Which method the submit uses, such as password or code."""
    traits: dict[str, Any] | None = None
    """Data of the user as the schema describes it."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> SubmitSelfServiceRegistrationFlowWithOidcMethodBody:
        self, get = cls.__new__(cls), members(src)
        self.provider = v if type(v := get("provider")) is str else need(text, src, "provider", lenient)
        self.csrf_token = v if type(v := get("csrf_token")) is str else maybe(text, src, "csrf_token", lenient)
        self.method = v if type(v := get("method")) is str else need(text, src, "method", lenient)
        self.traits = maybe(free_form, src, "traits", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "provider": self.provider,
            "csrf_token": self.csrf_token,
            "method": self.method,
            "traits": plain(self.traits),
        }
        return compact(known, self.additional_properties)
