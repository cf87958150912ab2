"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, plain, rest, text

_KEYS = frozenset("recovery_code recovery_link expires_at".split())


@define(kw_only=True, repr=False)
class SelfServiceRecoveryCode(Model):
    """Schema `selfServiceRecoveryCode`."""

    recovery_code: str = field(repr=False)
    """One-time code to hand to the user."""
    recovery_link: str = field(repr=False)
    """Address to hand to the user; signs in whoever opens it."""
    expires_at: datetime | None = None
    """When it stops counting."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfServiceRecoveryCode:
        self, get = cls.__new__(cls), members(src)
        self.recovery_code = v if type(v := get("recovery_code")) is str else need(text, src, "recovery_code", lenient)
        self.recovery_link = v if type(v := get("recovery_link")) is str else need(text, src, "recovery_link", lenient)
        self.expires_at = maybe(moment, src, "expires_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "recovery_code": self.recovery_code,
            "recovery_link": self.recovery_link,
            "expires_at": plain(self.expires_at),
        }
        return compact(known, self.additional_properties)
