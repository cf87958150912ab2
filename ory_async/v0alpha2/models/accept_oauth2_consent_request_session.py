"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, plain, rest

_KEYS = frozenset("access_token id_token".split())


@define(kw_only=True, repr=False)
class AcceptOAuth2ConsentRequestSession(Model):
    """Schema `acceptOAuth2ConsentRequestSession`."""

    access_token: Any = None
    id_token: Any = None
    """Signed JWT that says who signed in."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AcceptOAuth2ConsentRequestSession:
        self, get = cls.__new__(cls), members(src)
        self.access_token = get("access_token")
        self.id_token = get("id_token")
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"access_token": plain(self.access_token), "id_token": plain(self.id_token)}
        return compact(known, self.additional_properties)
