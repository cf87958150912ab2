"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, members, need, plain, rest, text

_KEYS = frozenset("address code csrf_token identifier method resend transient_payload".split())


@define(kw_only=True, repr=False)
class UpdateLoginFlowWithCodeMethod(Model):
    """Schema `updateLoginFlowWithCodeMethod`."""

    address: str | None = None
    code: str | None = field(default=None, repr=False)
    """One-time code, or the number of an error."""
    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
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
        self.address = v if type(v := get("address")) is str else maybe(text, src, "address", lenient)
        self.code = v if type(v := get("code")) is str else maybe(text, src, "code", lenient)
        self.csrf_token = v if type(v := get("csrf_token")) is str else maybe(text, src, "csrf_token", lenient)
        self.identifier = v if type(v := get("identifier")) is str else maybe(text, src, "identifier", lenient)
        self.method = v if type(v := get("method")) is str else need(text, src, "method", lenient)
        self.resend = v if type(v := get("resend")) is str else maybe(text, src, "resend", lenient)
        self.transient_payload = maybe(free_form, src, "transient_payload", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "address": self.address,
            "code": self.code,
            "csrf_token": self.csrf_token,
            "identifier": self.identifier,
            "method": self.method,
            "resend": self.resend,
            "transient_payload": plain(self.transient_payload),
        }
        return compact(known, self.additional_properties)
