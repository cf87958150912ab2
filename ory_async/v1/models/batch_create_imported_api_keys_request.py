"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.import_api_key_request import ImportApiKeyRequest

_ABSENT: dict[str, Any] = dict.fromkeys("requests".split())


@define(kw_only=True, repr=False)
class BatchCreateImportedApiKeysRequest(Model):
    """Schema `BatchCreateImportedApiKeysRequest`."""

    requests: list[ImportApiKeyRequest] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BatchCreateImportedApiKeysRequest:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.requests = (
                None if (v := m[k := "requests"]) is None else many(ImportApiKeyRequest.from_dict, v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.requests) is not None:
            out["requests"] = v
        return out
