"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("credential".split())


@define(kw_only=True, repr=False)
class VerifyApiKeyRequest(Model):
    """Schema `VerifyApiKeyRequest`."""

    credential: str | None = field(default=None, repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VerifyApiKeyRequest:
        self, get = cls.__new__(cls), members(src)
        self.credential = v if type(v := get("credential")) is str else maybe(text, src, "credential", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"credential": self.credential}
        return compact(known, self.additional_properties)
