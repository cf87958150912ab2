"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, plain, rest, text
from ory_async.v1.models.batch_create_imported_api_keys_error_code import BatchCreateImportedApiKeysErrorCode
from ory_async.v1.models.imported_api_key import ImportedApiKey

_KEYS = frozenset("error_code error_message imported_api_key index".split())


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
        self, get = cls.__new__(cls), members(src)
        self.error_code = maybe(BatchCreateImportedApiKeysErrorCode.decode, src, "error_code", lenient)
        self.error_message = v if type(v := get("error_message")) is str else maybe(text, src, "error_message", lenient)
        self.imported_api_key = maybe(ImportedApiKey.from_dict, src, "imported_api_key", lenient)
        self.index = v if type(v := get("index")) is int else maybe(integer, src, "index", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "error_code": plain(self.error_code),
            "error_message": self.error_message,
            "imported_api_key": plain(self.imported_api_key),
            "index": self.index,
        }
        return compact(known, self.additional_properties)
