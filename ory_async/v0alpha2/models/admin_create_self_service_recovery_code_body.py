"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("identity_id expires_in".split())


@define(kw_only=True, repr=False)
class AdminCreateSelfServiceRecoveryCodeBody(Model):
    """Schema `adminCreateSelfServiceRecoveryCodeBody`."""

    identity_id: str
    expires_in: str | None = None
    """How long it lasts: seconds in OAuth2 answers, a duration such as 1h in recovery requests."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminCreateSelfServiceRecoveryCodeBody:
        self, get = cls.__new__(cls), members(src)
        self.identity_id = v if type(v := get("identity_id")) is str else need(text, src, "identity_id", lenient)
        self.expires_in = v if type(v := get("expires_in")) is str else maybe(text, src, "expires_in", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"identity_id": self.identity_id, "expires_in": self.expires_in}
        return compact(known, self.additional_properties)
