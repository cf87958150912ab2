"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class BatchCreateImportedApiKeysErrorCode(OpenStrEnum):
    """Why one key of a bulk import was not taken.

    Schema `BatchCreateImportedApiKeysErrorCode`: part of `BatchCreateImportedApiKeysResult`.
    Open: a value that is not here stays the string that was sent.
    """

    BATCH_CREATE_IMPORTED_API_KEYS_ERROR_ALREADY_EXISTS = "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_ALREADY_EXISTS"
    BATCH_CREATE_IMPORTED_API_KEYS_ERROR_FAILED_PRECONDITION = (
        "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_FAILED_PRECONDITION"
    )
    BATCH_CREATE_IMPORTED_API_KEYS_ERROR_INTERNAL = "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_INTERNAL"
    BATCH_CREATE_IMPORTED_API_KEYS_ERROR_INVALID_ARGUMENT = "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_INVALID_ARGUMENT"
    BATCH_CREATE_IMPORTED_API_KEYS_ERROR_RESOURCE_EXHAUSTED = "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_RESOURCE_EXHAUSTED"
    BATCH_CREATE_IMPORTED_API_KEYS_ERROR_UNSPECIFIED = "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_UNSPECIFIED"


decode_batch_create_imported_api_keys_error_code = BatchCreateImportedApiKeysErrorCode.decode
known_batch_create_imported_api_keys_error_code = BatchCreateImportedApiKeysErrorCode.known
