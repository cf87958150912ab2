"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("IdentityToken Status".split())


@define(kw_only=True, repr=False)
class AuthenticateOKBody(Model):
    """Schema `AuthenticateOKBody`."""

    identity_token: str = field(repr=False)
    status: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AuthenticateOKBody:
        self, get = cls.__new__(cls), members(src)
        self.identity_token = v if type(v := get("IdentityToken")) is str else need(text, src, "IdentityToken", lenient)
        self.status = v if type(v := get("Status")) is str else need(text, src, "Status", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"IdentityToken": self.identity_token, "Status": self.status}
        return compact(known, self.additional_properties)
