"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, need, rest, text

_KEYS = frozenset("csrf_token method totp_code totp_unlink".split())


@define(kw_only=True, repr=False)
class SubmitSelfServiceSettingsFlowWithTotpMethodBody(Model):
    """Schema `submitSelfServiceSettingsFlowWithTotpMethodBody`."""

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    method: str = "totp"
    """Which method the submit uses, such as password or code."""
    totp_code: str | None = field(default=None, repr=False)
    totp_unlink: bool | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SubmitSelfServiceSettingsFlowWithTotpMethodBody:
        self, get = cls.__new__(cls), members(src)
        self.csrf_token = v if type(v := get("csrf_token")) is str else maybe(text, src, "csrf_token", lenient)
        self.method = v if type(v := get("method")) is str else need(text, src, "method", lenient)
        self.totp_code = v if type(v := get("totp_code")) is str else maybe(text, src, "totp_code", lenient)
        self.totp_unlink = v if type(v := get("totp_unlink")) is bool else maybe(boolean, src, "totp_unlink", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "csrf_token": self.csrf_token,
            "method": self.method,
            "totp_code": self.totp_code,
            "totp_unlink": self.totp_unlink,
        }
        return compact(known, self.additional_properties)
