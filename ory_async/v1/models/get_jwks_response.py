"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest
from ory_async.v1.models.get_jwks_response_jwks import GetJWKSResponseJwks

_KEYS = frozenset("jwks".split())


@define(kw_only=True, repr=False)
class GetJWKSResponse(Model):
    """Schema `GetJWKSResponse`."""

    jwks: GetJWKSResponseJwks | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetJWKSResponse:
        self, _ = cls.__new__(cls), members(src)
        self.jwks = maybe(GetJWKSResponseJwks.from_dict, src, "jwks", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"jwks": plain(self.jwks)}
        return compact(known, self.additional_properties)
