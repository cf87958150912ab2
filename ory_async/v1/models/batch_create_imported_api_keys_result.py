"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.batch_create_imported_api_keys_error_code import (
    BatchCreateImportedApiKeysErrorCode,
    decode_batch_create_imported_api_keys_error_code,
)
from ory_async.v1.models.imported_api_key import ImportedApiKey

_ABSENT: dict[str, Any] = dict.fromkeys("error_code error_message imported_api_key index".split())


@define(kw_only=True, repr=False)
class BatchCreateImportedApiKeysResult(Model):
    """Schema `BatchCreateImportedApiKeysResult`."""

    error_code: BatchCreateImportedApiKeysErrorCode | str | None = None
    error_message: str | None = None
    imported_api_key: ImportedApiKey | None = None
    index: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BatchCreateImportedApiKeysResult:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.error_code = (
                None
                if (v := m[k := "error_code"]) is None
                else decode_batch_create_imported_api_keys_error_code(v, lenient)
            )
            self.error_message = v if (v := m[k := "error_message"]) is None or type(v) is str else text(v)
            self.imported_api_key = (
                None if (v := m[k := "imported_api_key"]) is None else ImportedApiKey.from_dict(v, lenient)
            )
            self.index = v if (v := m[k := "index"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.error_code) is not None:
            out["error_code"] = v
        if (v := self.error_message) is not None:
            out["error_message"] = v
        if (v := self.imported_api_key) is not None:
            out["imported_api_key"] = v
        if (v := self.index) is not None:
            out["index"] = v
        return out
