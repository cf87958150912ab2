"""POST /v2alpha1/admin/issuedApiKeys/{key_id}:rotate. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, segment
from ory_async.v1.models.rotate_issued_api_key_response import (
    RotateIssuedApiKeyResponse,
    decode_rotate_issued_api_key_response,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.admin_rotate_issued_api_key_body import AdminRotateIssuedApiKeyBody

OPERATION = Operation(
    name="admin_rotate_issued_api_key",
    method="POST",
    path="/v2alpha1/admin/issuedApiKeys/{key_id}:rotate",
    service="talos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(201,),
)


def _request(key_id: str, body: AdminRotateIssuedApiKeyBody | Mapping[str, Any]) -> Request:
    return Request(f"/v2alpha1/admin/issuedApiKeys/{segment(key_id, 'key_id')}:rotate", body=json_body(body))


def _parse(response: Response, lenient: bool) -> RotateIssuedApiKeyResponse:
    return decode_rotate_issued_api_key_response(response.json(), lenient)


def call(
    core: Core, key_id: str, body: AdminRotateIssuedApiKeyBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[RotateIssuedApiKeyResponse]:
    return core.send(OPERATION, partial(_request, key_id, body), _parse, options)
