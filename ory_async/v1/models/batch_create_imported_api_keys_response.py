"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, many, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.batch_create_imported_api_keys_result import BatchCreateImportedApiKeysResult

_ABSENT: dict[str, Any] = dict.fromkeys("failure_count results success_count".split())


@define(kw_only=True, repr=False)
class BatchCreateImportedApiKeysResponse(Model):
    """Schema `BatchCreateImportedApiKeysResponse`."""

    failure_count: int | None = None
    results: list[BatchCreateImportedApiKeysResult] | None = None
    success_count: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BatchCreateImportedApiKeysResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.failure_count = v if (v := m[k := "failure_count"]) is None or type(v) is int else integer(v)
            self.results = (
                None
                if (v := m[k := "results"]) is None
                else many(BatchCreateImportedApiKeysResult.from_dict, v, lenient)
            )
            self.success_count = v if (v := m[k := "success_count"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.failure_count) is not None:
            out["failure_count"] = v
        if (v := self.results) is not None:
            out["results"] = v
        if (v := self.success_count) is not None:
            out["success_count"] = v
        return out
