"""POST /v2alpha1/admin/apiKeys:derive. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v1.models.derive_token_response import DeriveTokenResponse, decode_derive_token_response

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.derive_token_request import DeriveTokenRequest

OPERATION = Operation(
    name="admin_derive_token",
    method="POST",
    path="/v2alpha1/admin/apiKeys:derive",
    service="talos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(200,),
)


def _request(body: DeriveTokenRequest | Mapping[str, Any]) -> Request:
    return Request("/v2alpha1/admin/apiKeys:derive", body=json_body(body))


def _parse(response: Response, lenient: bool) -> DeriveTokenResponse:
    return decode_derive_token_response(response.json(), lenient)


def call(
    core: Core, body: DeriveTokenRequest | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[DeriveTokenResponse]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
