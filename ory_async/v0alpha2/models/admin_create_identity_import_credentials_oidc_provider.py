"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("provider subject".split())


@define(kw_only=True, repr=False)
class AdminCreateIdentityImportCredentialsOidcProvider(Model):
    """Schema `adminCreateIdentityImportCredentialsOidcProvider`."""

    provider: str
    """Name of the provider as configured."""
    subject: str
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> AdminCreateIdentityImportCredentialsOidcProvider:
        self, get = cls.__new__(cls), members(src)
        self.provider = v if type(v := get("provider")) is str else need(text, src, "provider", lenient)
        self.subject = v if type(v := get("subject")) is str else need(text, src, "subject", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"provider": self.provider, "subject": self.subject}
        return compact(known, self.additional_properties)
