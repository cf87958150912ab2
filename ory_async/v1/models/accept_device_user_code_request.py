"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("user_code".split())


@define(kw_only=True, repr=False)
class AcceptDeviceUserCodeRequest(Model):
    """Schema `acceptDeviceUserCodeRequest`."""

    user_code: str | None = field(default=None, repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AcceptDeviceUserCodeRequest:
        self, get = cls.__new__(cls), members(src)
        self.user_code = v if type(v := get("user_code")) is str else maybe(text, src, "user_code", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"user_code": self.user_code}
        return compact(known, self.additional_properties)
