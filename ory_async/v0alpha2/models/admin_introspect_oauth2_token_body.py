"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("token scope token_type_hint".split())


@define(kw_only=True, repr=False)
class AdminIntrospectOauth2TokenBody(Model):
    """Schema `adminIntrospectOauth2TokenBody`."""

    token: str = field(repr=False)
    scope: str | None = None
    """Scopes, separated by spaces."""
    token_type_hint: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminIntrospectOauth2TokenBody:
        self, get = cls.__new__(cls), members(src)
        self.token = v if type(v := get("token")) is str else need(text, src, "token", lenient)
        self.scope = v if type(v := get("scope")) is str else maybe(text, src, "scope", lenient)
        self.token_type_hint = (
            v if type(v := get("token_type_hint")) is str else maybe(text, src, "token_type_hint", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"token": self.token, "scope": self.scope, "token_type_hint": self.token_type_hint}
        return compact(known, self.additional_properties)
