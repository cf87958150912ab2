"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("hashed_password password".split())


@define(kw_only=True, repr=False)
class AdminCreateIdentityImportCredentialsPasswordConfig(Model):
    """Schema `adminCreateIdentityImportCredentialsPasswordConfig`."""

    hashed_password: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)
    """The password in plain text; never given back."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> AdminCreateIdentityImportCredentialsPasswordConfig:
        self, get = cls.__new__(cls), members(src)
        self.hashed_password = (
            v if type(v := get("hashed_password")) is str else maybe(text, src, "hashed_password", lenient)
        )
        self.password = v if type(v := get("password")) is str else maybe(text, src, "password", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"hashed_password": self.hashed_password, "password": self.password}
        return compact(known, self.additional_properties)
