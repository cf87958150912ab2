"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("csrf_token method passkey_remove passkey_settings_register".split())


@define(kw_only=True, repr=False)
class UpdateSettingsFlowWithPasskeyMethod(Model):
    """Schema `updateSettingsFlowWithPasskeyMethod`."""

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    method: str = "passkey"
    """Which method the submit uses, such as password or code."""
    passkey_remove: str | None = None
    passkey_settings_register: str | None = field(default=None, repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateSettingsFlowWithPasskeyMethod:
        self, get = cls.__new__(cls), members(src)
        self.csrf_token = v if type(v := get("csrf_token")) is str else maybe(text, src, "csrf_token", lenient)
        self.method = v if type(v := get("method")) is str else need(text, src, "method", lenient)
        self.passkey_remove = (
            v if type(v := get("passkey_remove")) is str else maybe(text, src, "passkey_remove", lenient)
        )
        self.passkey_settings_register = maybe(text, src, "passkey_settings_register", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "csrf_token": self.csrf_token,
            "method": self.method,
            "passkey_remove": self.passkey_remove,
            "passkey_settings_register": self.passkey_settings_register,
        }
        return compact(known, self.additional_properties)
