"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.batch_create_imported_api_keys_result import (
    BatchCreateImportedApiKeysResult,
    decode_batch_create_imported_api_keys_result,
)

_ABSENT: dict[str, Any] = dict.fromkeys("failure_count results success_count".split())


@define(kw_only=True, repr=False)
class BatchCreateImportedApiKeysResponse(Model):
    """How a bulk import went, key by key and in numbers; a failed key does not stop the others.

    Schema `BatchCreateImportedApiKeysResponse`: answer of `admin_batch_create_imported_api_keys`.
    """

    failure_count: int | None = None
    results: list[BatchCreateImportedApiKeysResult] | None = None
    success_count: int | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BatchCreateImportedApiKeysResponse:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.failure_count = v if (v := m["failure_count"]) is None or type(v) is int else integer(v)
            self.results = (
                None
                if (v := m["results"]) is None
                else []
                if v == []
                else many(decode_batch_create_imported_api_keys_result, v, lenient)
            )
            self.success_count = v if (v := m["success_count"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.failure_count) is not None:
            out["failure_count"] = v if type(v) is int else plain(v)
        if (v := self.results) is not None:
            out["results"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.success_count) is not None:
            out["success_count"] = v if type(v) is int else plain(v)
        return out


decode_batch_create_imported_api_keys_response = BatchCreateImportedApiKeysResponse.from_dict
