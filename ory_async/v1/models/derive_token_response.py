"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest
from ory_async.v1.models.token import Token

_KEYS = frozenset("token".split())


@define(kw_only=True, repr=False)
class DeriveTokenResponse(Model):
    """Schema `DeriveTokenResponse`."""

    token: Token | None = field(default=None, repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeriveTokenResponse:
        self, _ = cls.__new__(cls), members(src)
        self.token = maybe(Token.from_dict, src, "token", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"token": plain(self.token)}
        return compact(known, self.additional_properties)
