"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("email id name".split())


@define(kw_only=True, repr=False)
class CloudAccount(Model):
    """Schema `cloudAccount`."""

    email: str | None = None
    """Email address."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    name: str | None = None
    """Name given by people."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CloudAccount:
        self, get = cls.__new__(cls), members(src)
        self.email = v if type(v := get("email")) is str else maybe(text, src, "email", lenient)
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.name = v if type(v := get("name")) is str else maybe(text, src, "name", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"email": self.email, "id": self.id, "name": self.name}
        return compact(known, self.additional_properties)
