"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, need, rest, text

_KEYS = frozenset(
    "csrf_token lookup_secret_confirm lookup_secret_disable lookup_secret_regenerate lookup_secret_reveal method".split()
)


@define(kw_only=True, repr=False)
class SubmitSelfServiceSettingsFlowWithLookupMethodBody(Model):
    """Schema `submitSelfServiceSettingsFlowWithLookupMethodBody`."""

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    lookup_secret_confirm: bool | None = None
    lookup_secret_disable: bool | None = None
    lookup_secret_regenerate: bool | None = None
    lookup_secret_reveal: bool | None = None
    method: str = "lookup_secret"
    """Which method the submit uses, such as password or code."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> SubmitSelfServiceSettingsFlowWithLookupMethodBody:
        self, get = cls.__new__(cls), members(src)
        self.csrf_token = v if type(v := get("csrf_token")) is str else maybe(text, src, "csrf_token", lenient)
        self.lookup_secret_confirm = maybe(boolean, src, "lookup_secret_confirm", lenient)
        self.lookup_secret_disable = maybe(boolean, src, "lookup_secret_disable", lenient)
        self.lookup_secret_regenerate = maybe(boolean, src, "lookup_secret_regenerate", lenient)
        self.lookup_secret_reveal = maybe(boolean, src, "lookup_secret_reveal", lenient)
        self.method = v if type(v := get("method")) is str else need(text, src, "method", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "csrf_token": self.csrf_token,
            "lookup_secret_confirm": self.lookup_secret_confirm,
            "lookup_secret_disable": self.lookup_secret_disable,
            "lookup_secret_regenerate": self.lookup_secret_regenerate,
            "lookup_secret_reveal": self.lookup_secret_reveal,
            "method": self.method,
        }
        return compact(known, self.additional_properties)
