"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("csrf_token method password password_identifier".split())


@define(kw_only=True, repr=False)
class SubmitSelfServiceLoginFlowWithPasswordMethod(Model):
    """Schema `submitSelfServiceLoginFlowWithPasswordMethod`."""

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    method: str = "password"
    """Which method the submit uses, such as password or code."""
    password: str | None = field(default=None, repr=False)
    """The password in plain text; never given back."""
    password_identifier: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SubmitSelfServiceLoginFlowWithPasswordMethod:
        self, get = cls.__new__(cls), members(src)
        self.csrf_token = v if type(v := get("csrf_token")) is str else maybe(text, src, "csrf_token", lenient)
        self.method = v if type(v := get("method")) is str else need(text, src, "method", lenient)
        self.password = v if type(v := get("password")) is str else maybe(text, src, "password", lenient)
        self.password_identifier = (
            v if type(v := get("password_identifier")) is str else maybe(text, src, "password_identifier", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "csrf_token": self.csrf_token,
            "method": self.method,
            "password": self.password,
            "password_identifier": self.password_identifier,
        }
        return compact(known, self.additional_properties)
