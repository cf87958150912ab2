"""POST /v2alpha1/admin/importedApiKeys:batchCreate. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v1.models.batch_create_imported_api_keys_response import (
    BatchCreateImportedApiKeysResponse,
    decode_batch_create_imported_api_keys_response,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.batch_create_imported_api_keys_request import BatchCreateImportedApiKeysRequest

OPERATION = Operation(
    name="admin_batch_create_imported_api_keys",
    method="POST",
    path="/v2alpha1/admin/importedApiKeys:batchCreate",
    service="talos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(200,),
)


def _request(body: BatchCreateImportedApiKeysRequest | Mapping[str, Any]) -> Request:
    return Request("/v2alpha1/admin/importedApiKeys:batchCreate", body=json_body(body, lists=("requests",)))


def _parse(response: Response, lenient: bool) -> BatchCreateImportedApiKeysResponse:
    return decode_batch_create_imported_api_keys_response(response.json(), lenient)


def call(
    core: Core, body: BatchCreateImportedApiKeysRequest | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[BatchCreateImportedApiKeysResponse]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
