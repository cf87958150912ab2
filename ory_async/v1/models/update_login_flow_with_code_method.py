"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, members, need, plain, rest, text

_KEYS = frozenset(("csrf_token", "address", "code", "identifier", "method", "resend", "transient_payload"))


@define(kw_only=True, repr=False)
class UpdateLoginFlowWithCodeMethod(Model):
    """Schema `updateLoginFlowWithCodeMethod`."""

    csrf_token: str
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    address: str | None = None
    code: str | None = None
    """One-time code, or the number of an error."""
    identifier: str | None = None
    """What the user types to say who they are, such as an email address."""
    method: str = "code"
    """Which method the submit uses, such as password or code."""
    resend: str | None = None
    transient_payload: dict[str, Any] | None = None
    """Free object handed to web hooks and mail templates, not stored."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateLoginFlowWithCodeMethod:
        self, get = cls.__new__(cls), members(src)
        self.csrf_token = v if type(v := get("csrf_token")) is str else need(text, v, "csrf_token", lenient)
        self.address = v if type(v := get("address")) is str else maybe(text, v, "address", lenient)
        self.code = v if type(v := get("code")) is str else maybe(text, v, "code", lenient)
        self.identifier = v if type(v := get("identifier")) is str else maybe(text, v, "identifier", lenient)
        self.method = v if type(v := get("method")) is str else need(text, v, "method", lenient)
        self.resend = v if type(v := get("resend")) is str else maybe(text, v, "resend", lenient)
        self.transient_payload = maybe(free_form, get("transient_payload"), "transient_payload", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "csrf_token": self.csrf_token,
            "address": self.address,
            "code": self.code,
            "identifier": self.identifier,
            "method": self.method,
            "resend": self.resend,
            "transient_payload": plain(self.transient_payload),
        }
        return compact(known, self.additional_properties)
