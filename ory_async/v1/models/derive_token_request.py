"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, maybe_list, members, plain, rest, text
from ory_async.v1.models.token_algorithm import TokenAlgorithm

_KEYS = frozenset("algorithm credential custom_claims scopes ttl".split())


@define(kw_only=True, repr=False)
class DeriveTokenRequest(Model):
    """Schema `DeriveTokenRequest`."""

    algorithm: TokenAlgorithm | str | None = None
    credential: str | None = field(default=None, repr=False)
    custom_claims: dict[str, Any] | None = None
    scopes: list[str] | None = None
    """What the key or token may be used for."""
    ttl: str | None = None
    """How long it lasts, as a duration such as 3600s."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeriveTokenRequest:
        self, get = cls.__new__(cls), members(src)
        self.algorithm = maybe(TokenAlgorithm.decode, src, "algorithm", lenient)
        self.credential = v if type(v := get("credential")) is str else maybe(text, src, "credential", lenient)
        self.custom_claims = maybe(free_form, src, "custom_claims", lenient)
        self.scopes = maybe_list(text, src, "scopes", lenient)
        self.ttl = v if type(v := get("ttl")) is str else maybe(text, src, "ttl", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "algorithm": plain(self.algorithm),
            "credential": self.credential,
            "custom_claims": plain(self.custom_claims),
            "scopes": plain(self.scopes),
            "ttl": self.ttl,
        }
        return compact(known, self.additional_properties)
