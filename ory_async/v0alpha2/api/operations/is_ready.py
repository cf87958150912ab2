"""GET /health/ready. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async.v0alpha2.models.is_ready_response import IsReadyResponse, decode_is_ready_response

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="is_ready",
    method="GET",
    path="/health/ready",
    service="any",
    plane="public",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request() -> Request:
    return Request("/health/ready")


def _parse(response: Response, lenient: bool) -> IsReadyResponse:
    return decode_is_ready_response(response.json(), lenient)


def call(core: Core, *, options: Options | None = None) -> Awaitable[IsReadyResponse]:
    return core.send(OPERATION, _request, _parse, options)
