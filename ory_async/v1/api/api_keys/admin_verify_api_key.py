"""POST /v2alpha1/admin/apiKeys:verify. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, json_body
from ory_async.v1.models.verify_api_key_response import VerifyApiKeyResponse, decode_verify_api_key_response

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.verify_api_key_request import VerifyApiKeyRequest

OPERATION = Operation(
    name="admin_verify_api_key",
    method="POST",
    path="/v2alpha1/admin/apiKeys:verify",
    service="talos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(
    body: VerifyApiKeyRequest | Mapping[str, Any], *, cache_control: str | None = None, pragma: str | None = None
) -> Request:
    return Request(
        "/v2alpha1/admin/apiKeys:verify",
        headers=headers({"Cache-Control": cache_control, "Pragma": pragma}),
        body=json_body(body),
    )


def _parse(response: Response, lenient: bool) -> VerifyApiKeyResponse:
    return decode_verify_api_key_response(response.json(), lenient)


def call(
    core: Core,
    body: VerifyApiKeyRequest | Mapping[str, Any],
    *,
    cache_control: str | None = None,
    pragma: str | None = None,
    options: Options | None = None,
) -> Awaitable[VerifyApiKeyResponse]:
    return core.send(OPERATION, partial(_request, body, cache_control=cache_control, pragma=pragma), _parse, options)
