"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("totp_url".split())


@define(kw_only=True, repr=False)
class IdentityWithCredentialsTotpConfig(Model):
    """Schema `identityWithCredentialsTotpConfig`."""

    totp_url: str | None = field(default=None, repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityWithCredentialsTotpConfig:
        self, get = cls.__new__(cls), members(src)
        self.totp_url = v if type(v := get("totp_url")) is str else maybe(text, src, "totp_url", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"totp_url": self.totp_url}
        return compact(known, self.additional_properties)
