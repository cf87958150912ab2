"""GET /v2alpha1/derivedKeys/jwks.json. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async.v1.models.get_jwks_response import GetJWKSResponse, decode_get_jwks_response

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_jwks",
    method="GET",
    path="/v2alpha1/derivedKeys/jwks.json",
    service="talos",
    plane="public",
    credential="none",
    repeat=True,
    results=(200,),
)


def _request() -> Request:
    return Request("/v2alpha1/derivedKeys/jwks.json")


def _parse(response: Response, lenient: bool) -> GetJWKSResponse:
    return decode_get_jwks_response(response.json(), lenient)


def call(core: Core, *, options: Options | None = None) -> Awaitable[GetJWKSResponse]:
    return core.send(OPERATION, _request, _parse, options)
