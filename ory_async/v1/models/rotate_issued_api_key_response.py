"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest, text
from ory_async.v1.models.issued_api_key import IssuedApiKey

_KEYS = frozenset("issued_api_key old_issued_api_key secret".split())


@define(kw_only=True, repr=False)
class RotateIssuedApiKeyResponse(Model):
    """Schema `RotateIssuedApiKeyResponse`."""

    issued_api_key: IssuedApiKey | None = None
    old_issued_api_key: IssuedApiKey | None = None
    secret: str | None = field(default=None, repr=False)
    """The secret value, shown only in this answer."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RotateIssuedApiKeyResponse:
        self, get = cls.__new__(cls), members(src)
        self.issued_api_key = maybe(IssuedApiKey.from_dict, src, "issued_api_key", lenient)
        self.old_issued_api_key = maybe(IssuedApiKey.from_dict, src, "old_issued_api_key", lenient)
        self.secret = v if type(v := get("secret")) is str else maybe(text, src, "secret", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "issued_api_key": plain(self.issued_api_key),
            "old_issued_api_key": plain(self.old_issued_api_key),
            "secret": self.secret,
        }
        return compact(known, self.additional_properties)
