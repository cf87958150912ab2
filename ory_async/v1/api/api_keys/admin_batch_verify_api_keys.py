"""POST /v2alpha1/admin/apiKeys:batchVerify. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, json_body
from ory_async.v1.models.batch_verify_api_keys_response import (
    BatchVerifyApiKeysResponse,
    decode_batch_verify_api_keys_response,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.batch_verify_api_keys_request import BatchVerifyApiKeysRequest

OPERATION = Operation(
    name="admin_batch_verify_api_keys",
    method="POST",
    path="/v2alpha1/admin/apiKeys:batchVerify",
    service="talos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(
    body: BatchVerifyApiKeysRequest | Mapping[str, Any], *, cache_control: str | None = None, pragma: str | None = None
) -> Request:
    return Request(
        "/v2alpha1/admin/apiKeys:batchVerify",
        headers=headers({"Cache-Control": cache_control, "Pragma": pragma}),
        body=json_body(body, lists=("requests",)),
    )


def _parse(response: Response, lenient: bool) -> BatchVerifyApiKeysResponse:
    return decode_batch_verify_api_keys_response(response.json(), lenient)


def call(
    core: Core,
    body: BatchVerifyApiKeysRequest | Mapping[str, Any],
    *,
    cache_control: str | None = None,
    pragma: str | None = None,
    options: Options | None = None,
) -> Awaitable[BatchVerifyApiKeysResponse]:
    return core.send(OPERATION, partial(_request, body, cache_control=cache_control, pragma=pragma), _parse, options)
