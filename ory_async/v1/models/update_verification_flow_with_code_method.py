"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, members, need, plain, rest, text
from ory_async.v1.models.update_verification_flow_with_code_method_method import (
    UpdateVerificationFlowWithCodeMethodMethod,
)

_KEYS = frozenset("code csrf_token email method transient_payload".split())


@define(kw_only=True, repr=False)
class UpdateVerificationFlowWithCodeMethod(Model):
    """Schema `updateVerificationFlowWithCodeMethod`."""

    code: str | None = field(default=None, repr=False)
    """One-time code, or the number of an error."""
    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    email: str | None = None
    """Email address."""
    method: UpdateVerificationFlowWithCodeMethodMethod | str = "code"
    """Which method the submit uses, such as password or code."""
    transient_payload: dict[str, Any] | None = None
    """Free object handed to web hooks and mail templates, not stored."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateVerificationFlowWithCodeMethod:
        self, get = cls.__new__(cls), members(src)
        self.code = v if type(v := get("code")) is str else maybe(text, src, "code", lenient)
        self.csrf_token = v if type(v := get("csrf_token")) is str else maybe(text, src, "csrf_token", lenient)
        self.email = v if type(v := get("email")) is str else maybe(text, src, "email", lenient)
        self.method = need(UpdateVerificationFlowWithCodeMethodMethod.decode, src, "method", lenient)
        self.transient_payload = maybe(free_form, src, "transient_payload", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "code": self.code,
            "csrf_token": self.csrf_token,
            "email": self.email,
            "method": plain(self.method),
            "transient_payload": plain(self.transient_payload),
        }
        return compact(known, self.additional_properties)
