"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, integer, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.batch_create_imported_api_keys_error_code import (
    BatchCreateImportedApiKeysErrorCode,
    decode_batch_create_imported_api_keys_error_code,
    known_batch_create_imported_api_keys_error_code,
)
from ory_async.v1.models.imported_api_key import ImportedApiKey, decode_imported_api_key

_ABSENT: dict[str, Any] = dict.fromkeys("error_code error_message imported_api_key index".split())


@define(kw_only=True, repr=False)
class BatchCreateImportedApiKeysResult(Model):
    """What became of the key at one position of a bulk import, either the key or the reason.

    Schema `BatchCreateImportedApiKeysResult`: part of `BatchCreateImportedApiKeysResponse`.
    """

    error_code: BatchCreateImportedApiKeysErrorCode | str | None = None
    error_message: str | None = None
    imported_api_key: ImportedApiKey | None = None
    index: int | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BatchCreateImportedApiKeysResult:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.error_code = (
                None
                if (v := m["error_code"]) is None
                else known_batch_create_imported_api_keys_error_code(v, v)
                if type(v) is str
                else decode_batch_create_imported_api_keys_error_code(v)
            )
            self.error_message = v if (v := m["error_message"]) is None or type(v) is str else text(v)
            self.imported_api_key = (
                None if (v := m["imported_api_key"]) is None else decode_imported_api_key(v, lenient)
            )
            self.index = v if (v := m["index"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.error_code) is not None:
            out["error_code"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.error_message) is not None:
            out["error_message"] = v if type(v) is str else plain(v)
        if (v := self.imported_api_key) is not None:
            out["imported_api_key"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.index) is not None:
            out["index"] = v if type(v) is int else plain(v)
        return out


decode_batch_create_imported_api_keys_result = BatchCreateImportedApiKeysResult.from_dict
