"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe_list, members, plain, rest
from ory_async.v1.models.verify_api_key_request import VerifyApiKeyRequest

_KEYS = frozenset("requests".split())


@define(kw_only=True, repr=False)
class BatchVerifyApiKeysRequest(Model):
    """Schema `BatchVerifyApiKeysRequest`."""

    requests: list[VerifyApiKeyRequest] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BatchVerifyApiKeysRequest:
        self, _ = cls.__new__(cls), members(src)
        self.requests = maybe_list(VerifyApiKeyRequest.from_dict, src, "requests", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"requests": plain(self.requests)}
        return compact(known, self.additional_properties)
