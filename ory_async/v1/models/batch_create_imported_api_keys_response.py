"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, maybe_list, members, plain, rest
from ory_async.v1.models.batch_create_imported_api_keys_result import BatchCreateImportedApiKeysResult

_KEYS = frozenset("failure_count results success_count".split())


@define(kw_only=True, repr=False)
class BatchCreateImportedApiKeysResponse(Model):
    """Schema `BatchCreateImportedApiKeysResponse`."""

    failure_count: int | None = None
    results: list[BatchCreateImportedApiKeysResult] | None = None
    success_count: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BatchCreateImportedApiKeysResponse:
        self, get = cls.__new__(cls), members(src)
        self.failure_count = (
            v if type(v := get("failure_count")) is int else maybe(integer, src, "failure_count", lenient)
        )
        self.results = maybe_list(BatchCreateImportedApiKeysResult.from_dict, src, "results", lenient)
        self.success_count = (
            v if type(v := get("success_count")) is int else maybe(integer, src, "success_count", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "failure_count": self.failure_count,
            "results": plain(self.results),
            "success_count": self.success_count,
        }
        return compact(known, self.additional_properties)
