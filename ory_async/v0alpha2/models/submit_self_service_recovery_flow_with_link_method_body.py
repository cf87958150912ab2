"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("email csrf_token method".split())


@define(kw_only=True, repr=False)
class SubmitSelfServiceRecoveryFlowWithLinkMethodBody(Model):
    """Schema `submitSelfServiceRecoveryFlowWithLinkMethodBody`."""

    email: str
    """Email address."""
    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    method: str = "link"
    """Which method the submit uses, such as password or code."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SubmitSelfServiceRecoveryFlowWithLinkMethodBody:
        self, get = cls.__new__(cls), members(src)
        self.email = v if type(v := get("email")) is str else need(text, src, "email", lenient)
        self.csrf_token = v if type(v := get("csrf_token")) is str else maybe(text, src, "csrf_token", lenient)
        self.method = v if type(v := get("method")) is str else need(text, src, "method", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"email": self.email, "csrf_token": self.csrf_token, "method": self.method}
        return compact(known, self.additional_properties)
